import torch

for way in [
    "loss1.backward(retain_graph=True); loss2.backward()",
    "(loss1 + loss2).backward()",
    "torch.autograd.backward([loss1, loss2])",
]:
    w = torch.tensor(2.0, requires_grad=True)
    h = w * w
    loss1, loss2 = h * 3, h * 5
    arrived = []
    h.register_hook(arrived.append)
    exec(way)
    print(way)
    print("    h", [grad.item() for grad in arrived], " w", w.grad.item())
