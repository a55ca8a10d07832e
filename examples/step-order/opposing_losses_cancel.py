import torch

generator = torch.tensor(2.0, requires_grad=True)
critic = torch.tensor(3.0, requires_grad=True)
real = torch.tensor(5.0)

for inputs in ["None, None", "[critic], [generator]"]:
    fake = generator * 1.0
    score = critic * fake
    critic_loss = score - critic * real
    generator_loss = -score

    generator.grad = critic.grad = None
    first, second = eval(inputs)
    critic_loss.backward(inputs=first, retain_graph=True)
    generator_loss.backward(inputs=second)

    print("inputs:", inputs)
    print("    generator", generator.grad.item())
    print("    critic   ", critic.grad.item())
