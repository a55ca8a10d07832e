import torch

w = torch.tensor([2.0], requires_grad=True)
sgd = torch.optim.SGD([w], lr=0.5, momentum=0.5)
loss = (w**2).sum()
with torch.inference_mode():
    average = w + 0
    loss.backward()
    sgd.step()

calls = {
    "average": lambda: average.lerp_(w.detach(), 0.5),
    "w.grad": lambda: (w**2).sum().backward(),
    "momentum": sgd.step,
}
for name, call in calls.items():
    try:
        call()
    except RuntimeError as error:
        print(f"{name:8}", str(error).split(" outside")[0])
