import torch


@torch.library.custom_op("functional::twice", mutates_args=())
def twice(x: torch.Tensor) -> torch.Tensor:
    return 2 * x


twice.register_autograd(lambda ctx, grad: 2 * grad)
x = torch.tensor([3.0], requires_grad=True)
twice(x).sum().backward()
print(x.grad.tolist())
