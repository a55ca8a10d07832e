import torch
from torch.autograd import gradcheck, gradgradcheck

x = torch.tensor([3.0], dtype=torch.float64, requires_grad=True)
forward = {"check_forward_ad": True, "check_backward_ad": False}
over = {"check_fwd_over_rev": True, "check_rev_over_rev": False}
for check, options in [
    (gradcheck, {**forward, "check_batched_grad": True}),
    (gradgradcheck, over),
    (
        gradgradcheck,
        {**over, "check_undefined_grad": False, "check_batched_grad": True},
    ),
]:
    try:
        check(torch.square, x, **options)
    except AssertionError as error:
        print(error)
