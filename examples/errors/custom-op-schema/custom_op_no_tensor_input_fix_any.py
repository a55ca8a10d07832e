import torch


@torch.library.custom_op("anywhere::twos", mutates_args=())
def twos(n: int) -> torch.Tensor:
    return torch.full((n,), 2.0)


w = torch.tensor(5.0, requires_grad=True)
(w * twos(3)).sum().backward()
print(w.grad.item())
