import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
buffer = torch.zeros(2)
with torch.no_grad():
    row = w.view(1, 2)
    last = buffer[-1:]
views = {
    "row[0]": lambda: row[0].mul_(5),
    "buffer": lambda: last.add_(w[1]),
}
for name, write in views.items():
    try:
        write()
    except RuntimeError as error:
        print(name, str(error).split(". ")[0])
