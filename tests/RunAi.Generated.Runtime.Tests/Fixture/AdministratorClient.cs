using RunAi.Generated.CodeGeneration;

namespace RunAi.Administrator;

/// <summary>A client as the generator emits it.</summary>
public sealed partial class AdministratorClient : IAdministratorClient, IApiClient<AdministratorClient>
{
    public AdministratorClient(ApiConnection connection) => Projects = new ProjectsClient(connection);

    public AdministratorClient(HttpClient httpClient)
        : this(new ApiConnection(httpClient))
    {
    }

    public IProjectsClient Projects { get; }

    static AdministratorClient IApiClient<AdministratorClient>.Create(ApiConnection connection) => new(connection);
}
