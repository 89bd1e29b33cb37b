console.log(
  "Milliseconds of the processor per 100 000 calls, median, how many times the first one's, and what is to be reached.",
);
