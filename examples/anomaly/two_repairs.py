import torch

for repair, end in [
    ("d = b.exp(); d *= 5", "d"),  # (1)!
    ("d = b.exp_(); d = d * 5", "b"),  # (2)!
    ("d = b.exp_(); d = d * 5", "d"),
    ("d = b.exp(); d = d * 5", "d"),
]:
    a = torch.tensor([1.0], requires_grad=True)
    c = torch.tensor([-1.0], requires_grad=True)
    b = a**2 * c**2
    b += 1
    b *= c + a
    exec(repair)
    try:
        eval(end).backward()
        result = a.grad.item(), c.grad.item()
    except RuntimeError:
        result = "RuntimeError"
    print(f"{repair + ';':24} {end}.backward() ", result)
