import torch

x = torch.ones(2, 2, dtype=torch.double, requires_grad=True)
print(
    torch.autograd.gradcheck(
        torch.square, x, check_forward_ad=True, check_backward_ad=False
    )
)
