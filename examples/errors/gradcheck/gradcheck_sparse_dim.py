import torch
from torch.autograd.gradcheck import GradcheckError


class Dense(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return x.to_dense()

    @staticmethod
    def backward(ctx, grad):
        return grad.to_sparse()


x = torch.eye(2, dtype=torch.double).to_sparse(1).requires_grad_()
try:
    torch.autograd.gradcheck(Dense.apply, x, masked=True)
except GradcheckError as error:
    print(error)
