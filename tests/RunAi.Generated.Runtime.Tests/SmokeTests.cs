namespace RunAi.Generated.Tests;
public class SmokeTests { [Fact] public void Overloads_compile() => Assert.NotEmpty(new RunAi.Administrator.Overloads().ToString()); }
