import torch

w = torch.tensor(2.0, requires_grad=True)

with torch.no_grad():
    w += 1
print(w.item(), w.is_leaf)

for training in True, False:
    with torch.set_grad_enabled(training):
        print(training, (w * 5).requires_grad)
