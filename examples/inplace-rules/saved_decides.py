import torch

print("y =       saved         y += 1        h += 1")
for code in ["h + 1", "h * 3", "h * h", "h.sin()", "h.exp()", "h.tanh()"]:
    cells = []
    for write in ["y += 1", "h += 1"]:
        x = torch.tensor(0.0, requires_grad=True)
        h = x * 1
        y = eval(code)
        node = y.grad_fn
        keys = [key for key in dir(node) if key.startswith("_saved_")]
        saved = [key[7:] for key in keys if torch.is_tensor(getattr(node, key))]
        exec(write)
        try:
            y.backward()
            cells.append(x.grad.item())
        except RuntimeError:
            cells.append("RuntimeError")
    print(f"{code:10}{' '.join(saved):14}{cells[0]!s:14}{cells[1]}")
