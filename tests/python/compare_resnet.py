"""Compares a network saved by tst_nets with torchvision's of the same name: number of parameters and forward pass.

Usage: compare_resnet.py NAME MODULE.pt   Prints "parameters COUNT difference D"; exit 77 where torchvision is absent.
"""
import sys

try:
    import torch
    import torchvision
except ImportError as reason:
    print(reason)
    sys.exit(77)

name, path = sys.argv[1:3]
ours = torch.jit.load(path)
ours.eval()
theirs = getattr(torchvision.models, name)(weights=None)
missing, unexpected = theirs.load_state_dict(ours.state_dict(), strict=False)
# A counter that torchvision keeps for cumulative averages only; nothing else may be missing.
assert not unexpected, unexpected
assert all(key.endswith("num_batches_tracked") for key in missing), missing
theirs.eval()
count = sum(p.numel() for p in theirs.parameters())
assert count == sum(p.numel() for p in ours.parameters())
torch.manual_seed(1)
image = torch.randn(2, 3, 96, 128)
with torch.no_grad():
    wanted = theirs(image)
    given = ours(image)
    parts = ours.classify(ours.features(image))
scale = wanted.abs().max().item()
difference = max((given - wanted).abs().max().item(), (parts - wanted).abs().max().item()) / scale
print(f"parameters {count} difference {difference:.3g}")
assert difference < 1e-5, difference
