import torch

for remove in (False, True):
    w, calls, row = torch.tensor(3.0, requires_grad=True), [], []
    for _ in range(4):
        calls.clear()
        handle = w.register_hook(calls.append)
        (w * 2).backward()
        row.append(len(calls))
        if remove:
            handle.remove()
    print(f"remove={remove!s:6}", row)
