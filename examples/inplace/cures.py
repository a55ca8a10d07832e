import torch

first = torch.tensor([True, False])
for save, write in [
    ("h * h", "h += 1"),
    ("h * h", "h = h + 1"),
    ("h * h", "h = h.clone(); h += 1"),
    ("h.clone() ** 2", "h += 1"),
    ("h * h", "with torch.no_grad(): h += 1"),
    ("h * h", "h.detach().add_(1)"),
    ("h * h", "h.data += 1"),
    ("h * h", "h[0] = 0"),
    ("h * h", "h = h.clone(); h[0] = 0"),
    ("h * h", "h = h.masked_fill(first, 0)"),
    ("h * h", "h = torch.where(first, 0, h)"),
]:
    x = torch.tensor([2.0, 2.0], requires_grad=True)
    h = x * 3
    y = eval(save)
    exec(write)
    try:
        (y + h).sum().backward()
        result = x.grad.tolist()
    except RuntimeError:
        result = "RuntimeError"
    print(f"y = {save:16}{write:30}{result}")
