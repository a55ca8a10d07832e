import torch

for save, write in [
    ("h.exp()", "y.mul_(5)"),
    ("h.sin()", "h.tanh_()"),
    ("h.sin()", "h[0] = 0"),
    ("h.sin()", "with torch.no_grad(): h.tanh_()"),
    ("h[:2].sin()", "h.tanh_()"),
    ("x.sin()", "with torch.no_grad(): x += 1"),
]:
    x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
    h = x * 2
    y = eval(save)
    exec(write)
    try:
        y.sum().backward()
    except RuntimeError as error:
        who = str(error).split(", is at")[0].split("output 0 of ")
        print(f"y = {save:13}{write:33}", *who[1:] or "-")
