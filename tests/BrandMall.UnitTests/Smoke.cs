namespace BrandMall.UnitTests; public class Smoke { [Fact] public void The_runner_runs() => Assert.True(true); }
