"""Reads {"truth": [...], "probabilities": [[...]]} and prints what scikit-learn says, as JSON.

Usage: compare_metrics.py FILE.json   Exit 77 where python3-sklearn is absent.
"""
import json
import sys

try:
    import numpy
    from sklearn import metrics
except ImportError as reason:
    print(reason)
    sys.exit(77)

data = json.load(open(sys.argv[1]))
truth = numpy.array(data["truth"])
chances = numpy.array(data["probabilities"])
decided = chances.argmax(axis=1)
if chances.shape[1] == 2:
    auc = metrics.roc_auc_score(truth, chances[:, 1])
else:
    auc = metrics.roc_auc_score(truth, chances, multi_class="ovr", average="macro")
confidence = chances.max(axis=1)
right = (decided == truth).astype(float)
edges = numpy.linspace(0, 1, 16)
ece = 0.0
for low, high in zip(edges[:-1], edges[1:]):
    inside = (confidence > low) & (confidence <= high)
    if inside.any():
        ece += inside.mean() * abs(confidence[inside].mean() - right[inside].mean())
print(json.dumps({
    "auc": auc,
    "accuracy": metrics.accuracy_score(truth, decided),
    "balanced_accuracy": metrics.balanced_accuracy_score(truth, decided),
    "sensitivity": metrics.recall_score(truth, decided, labels=[1], average="macro"),
    "log_loss": metrics.log_loss(truth, chances),
    "calibration_error": ece,
}))
