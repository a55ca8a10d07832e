import torch

rows = torch.tensor([[2.0, 3.0], [5.0, 7.0]])
for f in [torch.mv, torch.bmm]:
    try:
        torch.vmap(f)(rows, rows)
    except RuntimeError as error:
        print(error)
