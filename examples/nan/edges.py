import torch

for value, code in [
    ([1, 1], "((x - x.mean()) ** 2).mean().sqrt()"),
    ([1, 1], "x.std(correction=0)"),
    ([3, 3], "((x[0] - x[1]) ** 2).sqrt()"),
    ([3, 3], "(x[0] - x[1]).abs()"),
    ([0, 0], "torch.hypot(x[0], x[1])"),
    ([0, 0], "torch.linalg.vector_norm(x)"),
    ([0], "x.sqrt() * x"),
    ([0], "x**1.5"),
    ([0], "x.abs() ** 0.5"),
    ([0], "(x.abs() + 2**-20) ** 0.5"),
    ([0], "x.cos().acos()"),
    ([0], "x.cos().clamp(max=1 - 2**-20).acos()"),
]:
    x = torch.tensor(value, dtype=torch.float32, requires_grad=True)
    y = eval(code).sum()
    y.backward()
    print(f"{code:38}{y.item():<9.4}", [g + 0.0 for g in x.grad.tolist()])
