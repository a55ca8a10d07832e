import torch


class Named(torch.Tensor):
    pass


w = torch.tensor([2.0, 3.0])
torch.utils.swap_tensors(w, torch.tensor([5.0, 7.0]).as_subclass(Named))
print(type(w).__name__, w.tolist())
