namespace BrandMall.Kernel.Jobs;

public sealed record JobSchedule(string Name, TimeSpan Every, Type Job);
