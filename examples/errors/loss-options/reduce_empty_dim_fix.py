import torch

w = torch.tensor([[2.0, 3.0], [5.0, 7.0]], requires_grad=True)
for threshold in 1.0, 100.0:
    w.grad = None
    hard = w[w[:, 0] > threshold]
    loss = hard.amax(0).sum() if len(hard) else hard.sum()
    loss.backward()
    print(loss.item(), w.grad.tolist())
