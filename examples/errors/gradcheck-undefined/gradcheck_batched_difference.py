import torch
from torch.autograd.gradcheck import GradcheckError, gradcheck

calls = []


class Growing(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return x * 5

    @staticmethod
    def backward(ctx, g):
        calls.append(g)
        return g * (5 + len(calls) * 2**-6)


x = torch.tensor([3.0], dtype=torch.float64, requires_grad=True)
checks = {"check_batched_grad": True, "nondet_tol": 1.0, "atol": 1.0}
try:
    gradcheck(Growing.apply, x, **checks)
except GradcheckError as error:
    print(str(error).split("\n\nGot:")[0])
