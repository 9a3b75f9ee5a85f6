namespace RunAi.Generated.Tests.DependencyInjection;

/// <summary>Tests environment variables. Not parallel, because the process shares them.</summary>
[Collection(nameof(EnvironmentTests))]
[CollectionDefinition(nameof(EnvironmentTests), DisableParallelization = true)]
public class EnvironmentTests
{
    [Fact]
    public void Options_are_created_from_environment_variables()
    {
        try
        {
            Environment.SetEnvironmentVariable("RUNAI_URL", "https://env.test");
            Environment.SetEnvironmentVariable("RUNAI_CLIENT_ID", "env");

            var options = RunAiOptions.FromEnvironment();

            Assert.Equal(("https://env.test/", "env", "runai"), (options.Url!.AbsoluteUri, options.ClientId, options.Realm));
        }
        finally
        {
            Environment.SetEnvironmentVariable("RUNAI_URL", null);
            Environment.SetEnvironmentVariable("RUNAI_CLIENT_ID", null);
        }
    }
}
