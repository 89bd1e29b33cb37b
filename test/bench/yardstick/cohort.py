"""The yardstick in numpy: the same arithmetic as cohort.ts, all draws at once. Usage: cohort.py DRAWS BLOCKS ROUNDS"""

import sys
import time

import numpy as np

STATES, YEARS, ACTORS = 7, 60, 10
FACTORS = 1.03 ** -np.arange(YEARS)


def transitions(rates):
    """One matrix a draw, draws last; who does not move stays."""
    matrix = np.zeros((STATES, STATES, rates.shape[1]))
    matrix[~np.eye(STATES, dtype=bool)] = rates
    matrix[range(STATES), range(STATES)] = 1 - matrix.sum(axis=1)
    return matrix


def saved_by_matrix(best, others, start):
    """Discounted years saved in each state, as one writes it: one matrix product a year."""
    best = np.ascontiguousarray(np.moveaxis(best, 2, 1))[:, :, None, :]
    others = np.ascontiguousarray(np.moveaxis(others, 3, 1))
    state = np.stack([start.T, start.T])[:, :, None, :]
    saved = np.zeros(start.T.shape)
    for factor in FACTORS:
        saved += factor * (state[0] - state[1])[:, 0]
        state = best + state @ others
    return saved.T


def saved_by_row(best, others, start):
    """The same with the draws of each entry side by side, which suits numpy best."""
    state = np.stack([start, start])
    saved = np.zeros(start.shape)
    for factor in FACTORS:
        saved += factor * (state[0] - state[1])
        state = best + np.einsum("ain,aijn->ajn", state, others)
    return saved


def simulate(x, years_saved):
    rates = x[:42]
    both = np.stack([transitions(rates), transitions(rates * x[42:84])])
    # the best state is what is left of everyone: the others count with what they send on more than it does
    best, others = both[:, 0, 1:], both[:, 1:, 1:] - both[:, :1, 1:]
    saved = years_saved(best, others, x[194:])
    saved = np.concatenate([-saved.sum(axis=0, keepdims=True), saved])
    cost = np.einsum("in,kin->kn", saved, x[84:154].reshape(ACTORS, STATES, -1))
    worth = x[154:164] * x[164:174] * cost - (x[174:184] + FACTORS.sum() * x[184:194])
    worth = np.concatenate([worth, worth.sum(axis=0, keepdims=True)])
    return np.column_stack([worth.mean(axis=1), *np.quantile(worth, [0.05, 0.5, 0.95], axis=1)])


def timed(x, years_saved, rounds):
    times = []
    for _ in range(rounds):
        start = time.process_time()
        answers = simulate(x, years_saved)
        times.append(1000 * (time.process_time() - start))
    return sorted(times)[rounds // 2], answers


path, blocks, rounds = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
draws = np.fromfile(path).reshape(blocks, 200, -1).transpose(1, 0, 2).reshape(200, -1)
for years_saved in (saved_by_matrix, saved_by_row):
    milliseconds, answers = timed(draws, years_saved, rounds)
    print(milliseconds)
    for answer in answers.ravel():
        print(repr(float(answer)))
