/// <summary>Client for the Run:ai Researcher API.</summary>
/// <remarks>Jobs and projects of one Run:ai cluster. Each cluster has its own endpoint.</remarks>
public partial interface IResearcherClient
{
    /// <summary>Submit, list and delete jobs.</summary>
    IResearcherJobsClient Jobs { get; }

    /// <summary>List the projects that jobs can be submitted to.</summary>
    IResearcherProjectsClient Projects { get; }
}

/// <inheritdoc cref="IResearcherClient"/>
[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class ResearcherClient : IResearcherClient, IApiClient<ResearcherClient>
{
    /// <summary>Initializes a new instance of the client with a connection.</summary>
    /// <param name="connection">The connection that sends the requests.</param>
    public ResearcherClient(ApiConnection connection)
    {
        connection = connection.WithServerPath("/researcher");
        Jobs = new ResearcherJobsClient(connection);
        Projects = new ResearcherProjectsClient(connection);
    }

    /// <summary>Initializes a new instance of the client with an <see cref="HttpClient"/> that authenticates requests.</summary>
    /// <param name="httpClient">The HTTP client. Its base address is the address of the API, with or without the path of the server's URL.</param>
    public ResearcherClient(HttpClient httpClient) : this(new ApiConnection(httpClient)) { }

    /// <inheritdoc/>
    public IResearcherJobsClient Jobs { get; }

    /// <inheritdoc/>
    public IResearcherProjectsClient Projects { get; }

    static ResearcherClient IApiClient<ResearcherClient>.Create(ApiConnection connection) => new(connection);
}

/// <summary>Provides the registration of <see cref="IResearcherClient"/>, and overloads without optional parameters.</summary>
[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public static partial class ResearcherClientExtensions
{
    /// <summary>Registers <see cref="IResearcherClient"/> for the tenant.</summary>
    /// <param name="builder">The builder of the tenant.</param>
    /// <returns>A builder that configures the client's HTTP pipeline.</returns>
    public static IHttpClientBuilder AddResearcherClient(this RunAiBuilder builder) => builder.AddClusterClient<IResearcherClient, ResearcherClient>();
}
