import torch

x = torch.tensor([2, 3])
for tensor in x.int(), x.bool(), x == 3:
    try:
        tensor.mean()
    except RuntimeError as error:
        print(error)
