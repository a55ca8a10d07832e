import torch

w = torch.tensor(2.0, requires_grad=True)
for cut in (True, False):
    h = torch.tensor(1.0)
    w.grad = None
    try:
        for _ in range(3):
            h = w * h
            h.backward()
            print("cut", cut, "h", h.item(), "w.grad", w.grad.item())
            if cut:
                h = h.detach()
    except RuntimeError as error:
        print("cut", cut, str(error).split(" (")[0])
