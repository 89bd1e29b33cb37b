/* The yardstick in C: the same arithmetic as cohort.ts, as a compiler is given it. Usage: cohort DRAWS BLOCKS ROUNDS */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { STATES = 7, OTHERS = STATES - 1, YEARS = 60, ACTORS = 10, INPUTS = 200, OUTCOMES = ACTORS + 1, BLOCK = 1000 };

static double factors[YEARS], annuity;

/* Of the processor, which other programs disturb less than the clock on the wall. */
static double milliseconds(void) { return clock() * 1e3 / CLOCKS_PER_SEC; }

/* x holds BLOCK draws of each input in turn; worth receives one number an outcome, stride apart. */
static void simulate_draw(const double *restrict x, double *restrict worth, size_t stride) {
  double p[STATES][STATES], q[STATES][STATES];
  const double *rate = x, *relative = x + 42 * BLOCK;
  for (int from = 0; from < STATES; from++) {
    double moving_p = 0, moving_q = 0;
    for (int to = 0; to < STATES; to++) {
      if (from == to) continue;
      p[from][to] = *rate;
      q[from][to] = *rate * *relative;
      moving_p += p[from][to];
      moving_q += q[from][to];
      rate += BLOCK;
      relative += BLOCK;
    }
    p[from][from] = 1 - moving_p;
    q[from][from] = 1 - moving_q;
  }

  /* The best state is what is left of everyone: the others count with what they send on more than it does. */
  double r[OTHERS][OTHERS], s[OTHERS][OTHERS], a[OTHERS], b[OTHERS], saved[OTHERS] = {0};
  for (int from = 0; from < OTHERS; from++) {
    for (int to = 0; to < OTHERS; to++) {
      r[from][to] = p[from + 1][to + 1] - p[0][to + 1];
      s[from][to] = q[from + 1][to + 1] - q[0][to + 1];
    }
    a[from] = b[from] = x[(194 + from) * BLOCK];
  }
  for (int year = 0; year < YEARS; year++) {
    double next_a[OTHERS], next_b[OTHERS];
    for (int state = 0; state < OTHERS; state++) {
      saved[state] += factors[year] * (a[state] - b[state]);
      next_a[state] = p[0][state + 1];
      next_b[state] = q[0][state + 1];
    }
    for (int from = 0; from < OTHERS; from++) {
      for (int to = 0; to < OTHERS; to++) {
        next_a[to] += a[from] * r[from][to];
        next_b[to] += b[from] * s[from][to];
      }
    }
    memcpy(a, next_a, sizeof a);
    memcpy(b, next_b, sizeof b);
  }
  double saved_best = 0;
  for (int state = 0; state < OTHERS; state++) saved_best -= saved[state];

  double all = 0;
  for (int actor = 0; actor < ACTORS; actor++) {
    double cost = saved_best * x[(84 + STATES * actor) * BLOCK];
    for (int state = 0; state < OTHERS; state++) cost += saved[state] * x[(85 + STATES * actor + state) * BLOCK];
    double cashable = x[(154 + actor) * BLOCK] * x[(164 + actor) * BLOCK];
    double outlay = x[(174 + actor) * BLOCK] + annuity * x[(184 + actor) * BLOCK];
    worth[actor * stride] = cashable * cost - outlay;
    all += worth[actor * stride];
  }
  worth[ACTORS * stride] = all;
}

/* The amount with rank others below it, moved to its place (Hoare). */
static double ranked(double *amounts, long low, long high, long rank) {
  while (low < high) {
    double pivot = amounts[(low + high) / 2];
    long left = low, right = high;
    while (left <= right) {
      while (amounts[left] < pivot) left++;
      while (amounts[right] > pivot) right--;
      if (left > right) break;
      double swapped = amounts[left];
      amounts[left++] = amounts[right];
      amounts[right--] = swapped;
    }
    if (rank <= right) high = right;
    else if (rank >= left) low = left;
    else break;
  }
  return amounts[rank];
}

static double quantile(double *amounts, long count, double probability) {
  double place = probability * (count - 1);
  long rank = (long)place;
  double below = ranked(amounts, 0, count - 1, rank);
  if (rank == count - 1) return below;
  return below + (place - rank) * (ranked(amounts, rank + 1, count - 1, rank + 1) - below);
}

static int by_size(const void *one, const void *other) {
  double a = *(const double *)one, b = *(const double *)other;
  return (a > b) - (a < b);
}

int main(int arguments, char **argument) {
  if (arguments != 4) return 2;
  long blocks = atol(argument[2]), rounds = atol(argument[3]), draws = blocks * BLOCK;
  double *x = malloc(sizeof(double) * draws * INPUTS), *worth = malloc(sizeof(double) * draws * OUTCOMES);
  double *times = malloc(sizeof(double) * rounds), answers[OUTCOMES][4];
  FILE *file = fopen(argument[1], "rb");
  if (!x || !worth || !times || !file || fread(x, sizeof(double), draws * INPUTS, file) != (size_t)(draws * INPUTS)) return 1;

  double power = 1;
  for (int year = 0; year < YEARS; year++, power *= 1.03) annuity += factors[year] = 1 / power;
  for (long round = 0; round < rounds; round++) {
    double start = milliseconds();
    for (long draw = 0; draw < draws; draw++) {
      simulate_draw(x + draw / BLOCK * BLOCK * INPUTS + draw % BLOCK, worth + draw, draws);
    }
    for (int outcome = 0; outcome < OUTCOMES; outcome++) {
      double *amounts = worth + outcome * draws, sum = 0;
      for (long draw = 0; draw < draws; draw++) sum += amounts[draw];
      answers[outcome][0] = sum / draws;
      answers[outcome][1] = quantile(amounts, draws, 0.05);
      answers[outcome][2] = quantile(amounts, draws, 0.5);
      answers[outcome][3] = quantile(amounts, draws, 0.95);
    }
    times[round] = milliseconds() - start;
  }
  qsort(times, rounds, sizeof(double), by_size);
  printf("%.6f\n", times[rounds / 2]);
  for (int outcome = 0; outcome < OUTCOMES; outcome++) {
    for (int answer = 0; answer < 4; answer++) printf("%.17g\n", answers[outcome][answer]);
  }
  return 0;
}
