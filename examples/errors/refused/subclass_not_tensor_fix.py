import torch


class Tagged(torch.Tensor):
    pass


x = torch.tensor([3.0, 5.0], requires_grad=True)
(2 * x.as_subclass(Tagged)).sum().backward()
print(x.grad.tolist())
