from torch import nn

shared = nn.Linear(2, 2)
model = nn.Sequential(shared, nn.ReLU(), shared)
layers = [m for m in model.modules() if isinstance(m, nn.Linear)]
for layer in layers:
    nn.utils.spectral_norm(layer)
print(len(layers), hasattr(shared, "weight_orig"))
