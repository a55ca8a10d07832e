import torch

for code in [
    "pass",
    "h *= 1",
    "h[2] = 0",
    "h.data[0] = 5",
    "h.detach().numpy()[0] = 5",
]:
    x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
    h = x * 2
    head = h[:2]
    y = head**2  # (1)!
    exec(code)
    try:
        y.sum().backward()
        print(f"{code:26}", x.grad.tolist())
    except RuntimeError:
        print(f"{code:26}", "RuntimeError")
