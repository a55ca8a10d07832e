import torch


class Optimizer(torch.optim.Optimizer):
    _step_supports_amp_scaling = True

    @torch.no_grad()
    def step(self):
        if not self.found_inf:
            for p in self.param_groups[0]["params"]:
                p -= 0.5 * p.grad / self.grad_scale


w = torch.tensor([3.0], requires_grad=True)
optimizer = Optimizer([w], {})
scaler = torch.amp.GradScaler("cpu", init_scale=4.0)
scaler.scale((2 * w).sum()).backward()
scaler.step(optimizer)
scaler.update()
print(w.grad.item(), w.item())
