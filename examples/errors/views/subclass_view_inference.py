import torch


class Quick(torch.Tensor):
    @classmethod
    def __torch_dispatch__(cls, func, types, args=(), kwargs=None):
        with torch.inference_mode():
            return torch.tensor([3.0, 5.0])


x = torch.tensor([3.0, 5.0]).as_subclass(Quick)
try:
    x.view(2)
except RuntimeError as error:
    print(error)
