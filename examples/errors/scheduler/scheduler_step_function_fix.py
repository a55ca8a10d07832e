import torch
from torch.optim import lr_scheduler


class SGD(torch.optim.SGD):
    def step(self, closure=None):
        result = super().step(closure)
        print("stepped")
        return result


w = torch.tensor([2.0], requires_grad=True)
optimizer = SGD([w], lr=0.5)
scheduler = lr_scheduler.StepLR(optimizer, step_size=1, gamma=0.5)
w.sum().backward()
optimizer.step()
scheduler.step()
print(w.tolist(), scheduler.get_last_lr())
