import torch


class Quick(torch.Tensor):
    @classmethod
    def __torch_dispatch__(cls, func, types, args=(), kwargs=None):
        with torch.no_grad():
            return super().__torch_dispatch__(func, types, args, kwargs or {})


x = torch.tensor([3.0, 5.0], requires_grad=True)
(2 * x.as_subclass(Quick).view(2)).sum().backward()
print(x.grad.tolist())
