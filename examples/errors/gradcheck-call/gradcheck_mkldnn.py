import warnings

import torch

x = torch.ones(2, 2).to_mkldnn().requires_grad_()
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    try:
        torch.autograd.gradcheck(
            torch.Tensor.to_dense,
            x,
            check_forward_ad=True,
            check_backward_ad=False,
            check_batched_grad=False,
        )
    except ValueError as error:
        print(error)
