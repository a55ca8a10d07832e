import torch

w = torch.tensor([2.0, 3.0, 5.0], requires_grad=True)
y = w * 7
calls = {
    "loss.backward(w)": (y.sum(), w),
    "loss.backward(ones(1))": (y.sum(), torch.ones(1)),
    "y.backward(ones(()))": (y, torch.ones(())),
    "y.backward(eye(3))": (y, torch.eye(3)),
    "y.backward(w)": (y, w),
}
for call, (output, gradient) in calls.items():
    try:
        output.backward(gradient, retain_graph=True)
        print(f"{call:23}", w.grad.tolist())
    except RuntimeError as error:
        print(f"{call:23}", str(error)[19:])
