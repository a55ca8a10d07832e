import torch

for order in [
    "zero_grad forward backward step",
    "forward zero_grad backward step",
    "forward backward step zero_grad",
    "forward backward zero_grad step",
]:
    w = torch.tensor(4.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.25)
    path = []
    for _ in range(3):
        for action in order.split():
            if action == "forward":
                loss = w * w
            elif action == "backward":
                loss.backward()
            else:
                getattr(optimizer, action)()  # (1)!
        path.append(w.item())
    print(order, path)
