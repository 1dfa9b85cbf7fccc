import { HASHES } from '../../src/detect/notice-features.ts';

/** A labelled sentence as features. */
export interface Example {
  features: readonly number[];
  isNotice: boolean;
  weight: number;
}

/** Weights of a linear model and what it starts from. */
export interface Model {
  bias: number;
  weights: Float64Array;
}

const EPOCHS = 15;
const RATE = 0.15;
const PENALTY = 0.0015;

/** How surely a sentence is a notice, 0..1. */
export function chanceOf({ bias, weights }: Model, features: readonly number[]): number {
  const sum = features.reduce((total, at) => total + (weights[at] ?? 0), 0) / Math.sqrt(features.length || 1);
  return 1 / (1 + Math.exp(-(bias + sum)));
}

/** Logistic regression by gradient descent with a step of its own for each weight (AdaGrad); always in the same order. */
export function train(examples: readonly Example[]): Model {
  const model = { bias: 0, weights: new Float64Array(HASHES) };
  const seen = new Float64Array(HASHES).fill(1e-3);
  const order = examples.map((_, n) => (n * 7919) % examples.length);
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const n of order) {
      const { features, isNotice, weight } = examples[n] as Example;
      const error = (chanceOf(model, features) - (isNotice ? 1 : 0)) * weight;
      model.bias -= (RATE * error) / 10;
      const scale = 1 / Math.sqrt(features.length || 1);
      for (const at of features) {
        const step = error * scale + PENALTY * (model.weights[at] ?? 0);
        seen[at] = (seen[at] ?? 0) + step * step;
        model.weights[at] = (model.weights[at] ?? 0) - (RATE * step) / Math.sqrt(seen[at] ?? 1);
      }
    }
  return model;
}
