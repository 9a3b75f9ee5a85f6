namespace RunAi.Researcher;

public interface IResearcherClient
{
    Task<string> GetJobAsync(string jobName, CancellationToken cancellationToken = default);
}
