import torch

columns = torch.tensor([[2.0, 3.0], [5.0, 7.0]])
try:
    torch.vmap(lambda column: column.resize_(1), in_dims=1)(columns)
except RuntimeError as error:
    print(str(error).split("PyTorch. ")[1])
