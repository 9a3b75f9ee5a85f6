namespace RunAi.Administrator;

public interface IAdministratorClient
{
    IProjectsClient Projects { get; }
}
