import torch


class Dense(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.set_materialize_grads(False)
        ctx.sparse_dim = x.sparse_dim()
        return x.to_dense()

    @staticmethod
    def backward(ctx, grad):
        return None if grad is None else grad.to_sparse(ctx.sparse_dim)


x = torch.eye(2, dtype=torch.double).to_sparse(1).requires_grad_()
print(torch.autograd.gradcheck(Dense.apply, x, masked=True))
