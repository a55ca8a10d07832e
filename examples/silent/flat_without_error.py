import torch
from torch.nn import functional as F

for source in [
    "x.round()",
    "x.sign()",
    "x.clamp(0, 1)",
    "torch.relu(-x)",
    "torch.sigmoid(100 * x)",
    "torch.bernoulli(x / 7)",  # (1)!
    "x[:, None].softmax(1)",  # (2)!
    "F.cross_entropy(x[:, None], torch.tensor([0, 0]))",
    "F.layer_norm(x[:, None], [1])",
    "F.binary_cross_entropy_with_logits(-x, torch.ones(2))",  # (3)!
]:
    x = torch.tensor([2.0, 3.0], requires_grad=True)
    y = eval(source, {"torch": torch, "F": F, "x": x})
    y.sum().backward()
    grad = [round(abs(g), 2) for g in x.grad.tolist()]
    print(f"{source:54}{y.requires_grad}", grad)
