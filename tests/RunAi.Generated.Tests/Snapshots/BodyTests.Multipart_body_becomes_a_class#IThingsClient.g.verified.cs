/// <summary>Operations of the group Things.</summary>
public partial interface IThingsClient : IRunAiClient
{
    /// <summary>POST /things</summary>
    /// <param name="body">The parts of the request body.</param>
    Task DoItAsync(DoItForm body, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="DoItAsync"/>
    Task<ApiResponse> DoItWithResponseAsync(DoItForm body, CancellationToken cancellationToken = default);
}
