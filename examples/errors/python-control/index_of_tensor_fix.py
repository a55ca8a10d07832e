import torch

w = torch.tensor([2.0, 3.0, 5.0], requires_grad=True)
choices = ["a", "b", "c"]

best = w.argmax()
print(choices[best], choices[int(w[0])])

w[best].backward()
print(w.grad.tolist())
