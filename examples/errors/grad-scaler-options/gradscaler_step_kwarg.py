import warnings

import torch


class Optimizer(torch.optim.SGD):
    _step_supports_amp_scaling = True

    def step(self, closure=None, *, grad_scaler=None):
        grad_scaler.unscale_(self)
        return super().step(closure)


w = torch.tensor([3.0], requires_grad=True)
optimizer = Optimizer([w], lr=0.5)
scaler = torch.amp.GradScaler("cpu", init_scale=4.0)
scaler.scale((2 * w).sum()).backward()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    scaler.step(optimizer)
print(caught[0].message)
