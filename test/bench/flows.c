/* Present value, payback and internal rate of a flow, as one writes them in C. Usage: flows CALLS RATE FLOW... */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { COPIES = 64, LONGEST = 1000 };

static double present_value(const double *flow, int years, double rate) {
  double factor = 1, sum = 0;
  for (int year = 0; year < years; year++) {
    sum += flow[year] * factor;
    factor /= 1 + rate;
  }
  return sum;
}

static double payback(const double *flow, int years, double rate) {
  double factor = 1, sum = 0, back = 0;
  for (int year = 0; year < years; year++) {
    double before = sum, amount = flow[year] * factor;
    sum += amount;
    if (before < 0 && sum >= 0) back = year - 1 + -before / amount;
    factor /= 1 + rate;
  }
  return back;
}

static double internal_rate(const double *flow, int years) {
  double rate = 0.1;
  for (int step = 0; step < 100; step++) {
    double factor = 1, sum = 0, slope = 0;
    for (int year = 0; year < years; year++) {
      sum += flow[year] * factor;
      factor /= 1 + rate;
      slope -= year * flow[year] * factor;
    }
    double next = rate - sum / slope;
    if (fabs(next - rate) < 1e-13) return next;
    rate = next;
  }
  return rate;
}

/* Milliseconds of the processor per 100 000 calls, then the answer; other copies each time, so that nothing is kept. */
int main(int count, char **given) {
  static double flows[COPIES][LONGEST];
  int calls = atoi(given[1]), years = count - 3;
  double rate = atof(given[2]), answer = 0;
  for (int copy = 0; copy < COPIES; copy++)
    for (int year = 0; year < years; year++) flows[copy][year] = atof(given[3 + year]);
  for (int question = 0; question < 3; question++) {
    volatile double kept = 0;
    clock_t start = clock();
    for (int call = 0; call < calls; call++) {
      const double *flow = flows[call & (COPIES - 1)];
      kept = question == 0 ? present_value(flow, years, rate) : question == 1 ? payback(flow, years, rate) : internal_rate(flow, years);
    }
    answer = kept;
    printf("%.17g\n%.17g\n", (clock() - start) * 1e3 / CLOCKS_PER_SEC * 100000 / calls, answer);
  }
  return 0;
}
