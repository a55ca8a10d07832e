import torch

F = torch.nn.functional

x = torch.tensor([200.0], requires_grad=True)
zero = torch.zeros(1)
for code in [
    "F.binary_cross_entropy(x.sigmoid(), zero)",
    "F.binary_cross_entropy_with_logits(x, zero)",
]:
    x.grad = None
    y = eval(code)
    y.backward()
    print(f"{code:44}", y.item(), x.grad.tolist())
