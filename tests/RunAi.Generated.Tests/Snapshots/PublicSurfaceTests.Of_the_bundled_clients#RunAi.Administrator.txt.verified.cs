class AdministratorClient
    AdministratorClient(ApiConnection connection)
    AdministratorClient(HttpClient httpClient)
    IAccessKeysClient AccessKeys { get; }
    IAccessRulesClient AccessRules { get; }
    IAuditLogsClient AuditLogs { get; }
    IClustersClient Clusters { get; }
    IComputeClient Compute { get; }
    IConfigMapClient ConfigMap { get; }
    ICredentialsClient Credentials { get; }
    IDatasourcesClient Datasources { get; }
    IDepartmentsClient Departments { get; }
    IDistributedClient Distributed { get; }
    IEnvironmentClient Environment { get; }
    IEventsClient Events { get; }
    IGitClient Git { get; }
    IHostPathClient HostPath { get; }
    IInferencesClient Inferences { get; }
    IK8sClustersClient K8sClusters { get; }
    IK8sDepartmentsClient K8sDepartments { get; }
    IK8sProjectsClient K8sProjects { get; }
    IK8sUsersClient K8sUsers { get; }
    IMeClient Me { get; }
    INfsClient Nfs { get; }
    INodePoolsClient NodePools { get; }
    INodesClient Nodes { get; }
    IPermissionsClient Permissions { get; }
    IPodsClient Pods { get; }
    IProjectsClient Projects { get; }
    IPvcClient Pvc { get; }
    IReportsClient Reports { get; }
    IRolesClient Roles { get; }
    IS3Client S3 { get; }
    ISecretClient Secret { get; }
    IServiceAccountsClient ServiceAccounts { get; }
    ISettingsClient Settings { get; }
    ITenantClient Tenant { get; }
    ITokensClient Tokens { get; }
    ITrainingsClient Trainings { get; }
    IUsersClient Users { get; }
    IWorkloadsBatchClient WorkloadsBatch { get; }
    IWorkloadsClient Workloads { get; }
    IWorkloadsV2Client WorkloadsV2 { get; }
    IWorkspacesClient Workspaces { get; }

class AdministratorClientExtensions
    IHttpClientBuilder AddAdministratorClient(RunAiBuilder builder)

interface IAccessKeysClient
    IAsyncEnumerable<AccessKey1> EnumerateAccessKeysAsync(CancellationToken cancellationToken = default(CancellationToken))
    IAsyncEnumerable<AccessKeyAdministration> EnumerateAccessKeysAdministrationAsync(string? clientId = null, string? createdBy = null, CancellationToken cancellationToken = default(CancellationToken))
    Task DeleteAccessKeyByIdAdministrationAsync(string accessKeyId, CancellationToken cancellationToken = default(CancellationToken))
    Task DeleteAccessKeyByIdAsync(string accessKeyId, CancellationToken cancellationToken = default(CancellationToken))
    Task<AccessKey1> GetAccessKeyById1Async(string accessKeyId, CancellationToken cancellationToken = default(CancellationToken))
    Task<AccessKeyPostResponse> CreateAccessKey1Async(AccessKeyCreationRequest1 body, CancellationToken cancellationToken = default(CancellationToken))
    Task<AccessKeys> GetAccessKeysAsync(CancellationToken cancellationToken = default(CancellationToken))
    Task<AccessKeysAdministration> GetAccessKeysAdministrationAsync(string? clientId = null, string? createdBy = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<AccessKey1>> GetAccessKeyById1WithResponseAsync(string accessKeyId, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<AccessKeyPostResponse>> CreateAccessKey1WithResponseAsync(AccessKeyCreationRequest1 body, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<AccessKeys>> GetAccessKeysWithResponseAsync(CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<AccessKeysAdministration>> GetAccessKeysAdministrationWithResponseAsync(string? clientId = null, string? createdBy = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<RegenerateAccessKeySecretResponse>> RegenerateAccessKeySecretWithResponseAsync(string accessKeyId, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse> DeleteAccessKeyByIdAdministrationWithResponseAsync(string accessKeyId, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse> DeleteAccessKeyByIdWithResponseAsync(string accessKeyId, CancellationToken cancellationToken = default(CancellationToken))
    Task<RegenerateAccessKeySecretResponse> RegenerateAccessKeySecretAsync(string accessKeyId, CancellationToken cancellationToken = default(CancellationToken))

interface IAccessRulesClient
    IAsyncEnumerable<AccessRule> EnumerateAccessRulesAsync(GetAccessRulesOptions? options = null, int? maxItems = null, CancellationToken cancellationToken = default(CancellationToken))
    Task DeleteAccessRuleAsync(int accessRuleId, CancellationToken cancellationToken = default(CancellationToken))
    Task<AccessRule> CreateAccessRuleAsync(AccessRuleCreationFields body, CancellationToken cancellationToken = default(CancellationToken))
    Task<AccessRuleById> GetAccessRuleAsync(int accessRuleId, CancellationToken cancellationToken = default(CancellationToken))
    Task<AccessRuleDeletionBatchResponse> AccessRulesBatchAsync(AccessRulesBatchFields? body = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<AccessRulesBatchCreateResponse> AccessRulesBatchCreateAsync(AccessRulesBatchCreateFields? body = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<AccessRule>> CreateAccessRuleWithResponseAsync(AccessRuleCreationFields body, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<AccessRuleById>> GetAccessRuleWithResponseAsync(int accessRuleId, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<AccessRuleDeletionBatchResponse>> AccessRulesBatchWithResponseAsync(AccessRulesBatchFields? body = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<AccessRulesBatchCreateResponse>> AccessRulesBatchCreateWithResponseAsync(AccessRulesBatchCreateFields? body = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<CountAccessRulesResponse>> CountAccessRulesWithResponseAsync(bool? includeDeleted = null, IReadOnlyList<string>? filterBy = null, string? search = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<GetAccessRulesResponse>> GetAccessRulesWithResponseAsync(GetAccessRulesOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse> DeleteAccessRuleWithResponseAsync(int accessRuleId, CancellationToken cancellationToken = default(CancellationToken))
    Task<CountAccessRulesResponse> CountAccessRulesAsync(bool? includeDeleted = null, IReadOnlyList<string>? filterBy = null, string? search = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<GetAccessRulesResponse> GetAccessRulesAsync(GetAccessRulesOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))

interface IAdministratorClient
    IAccessKeysClient AccessKeys { get; }
    IAccessRulesClient AccessRules { get; }
    IAuditLogsClient AuditLogs { get; }
    IClustersClient Clusters { get; }
    IComputeClient Compute { get; }
    IConfigMapClient ConfigMap { get; }
    ICredentialsClient Credentials { get; }
    IDatasourcesClient Datasources { get; }
    IDepartmentsClient Departments { get; }
    IDistributedClient Distributed { get; }
    IEnvironmentClient Environment { get; }
    IEventsClient Events { get; }
    IGitClient Git { get; }
    IHostPathClient HostPath { get; }
    IInferencesClient Inferences { get; }
    IK8sClustersClient K8sClusters { get; }
    IK8sDepartmentsClient K8sDepartments { get; }
    IK8sProjectsClient K8sProjects { get; }
    IK8sUsersClient K8sUsers { get; }
    IMeClient Me { get; }
    INfsClient Nfs { get; }
    INodePoolsClient NodePools { get; }
    INodesClient Nodes { get; }
    IPermissionsClient Permissions { get; }
    IPodsClient Pods { get; }
    IProjectsClient Projects { get; }
    IPvcClient Pvc { get; }
    IReportsClient Reports { get; }
    IRolesClient Roles { get; }
    IS3Client S3 { get; }
    ISecretClient Secret { get; }
    IServiceAccountsClient ServiceAccounts { get; }
    ISettingsClient Settings { get; }
    ITenantClient Tenant { get; }
    ITokensClient Tokens { get; }
    ITrainingsClient Trainings { get; }
    IUsersClient Users { get; }
    IWorkloadsBatchClient WorkloadsBatch { get; }
    IWorkloadsClient Workloads { get; }
    IWorkloadsV2Client WorkloadsV2 { get; }
    IWorkspacesClient Workspaces { get; }

interface IAuditLogsClient
    IAsyncEnumerable<AuditLog> EnumerateAuditLogsAsync(DateTimeOffset start, DateTimeOffset end, GetAuditLogsOptions? options = null, int? maxItems = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<ApiStream>> DownloadAuditLogsWithResponseAsync(DateTimeOffset start, DateTimeOffset end, DownloadAuditLogsFileType? fileType = null, int? numberOfSamples = null, IReadOnlyList<string>? filterBy = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<GetAuditLogsResponse>> GetAuditLogsWithResponseAsync(DateTimeOffset start, DateTimeOffset end, GetAuditLogsOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiStream> DownloadAuditLogsAsync(DateTimeOffset start, DateTimeOffset end, DownloadAuditLogsFileType? fileType = null, int? numberOfSamples = null, IReadOnlyList<string>? filterBy = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<GetAuditLogsResponse> GetAuditLogsAsync(DateTimeOffset start, DateTimeOffset end, GetAuditLogsOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))

interface IClustersClient
    IAsyncEnumerable<DisplayedCluster> EnumerateClustersAsync(QueryVerbosity? verbosity = null, bool? includeRequestedForDelete = null, CancellationToken cancellationToken = default(CancellationToken))
    IAsyncEnumerable<GroupedMeasurementResponse> EnumerateClusterMetricsAsync(Guid clusterUuid, DateTimeOffset start, DateTimeOffset end, IReadOnlyList<MetricsType> metricType, int? numberOfSamples = null, ClusterMetricsGroupBy? groupBy = null, string? nodepoolName = null, CancellationToken cancellationToken = default(CancellationToken))
    Task UpdateClusterAsync(Guid clusterUuid, ClusterUpdateRequest body, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<ApiStream>> GetClusterMetricsAsCsvWithResponseAsync(Guid clusterUuid, DateTimeOffset start, DateTimeOffset end, IReadOnlyList<MetricsType> metricType, int? numberOfSamples = null, ClusterMetricsGroupBy? groupBy = null, string? nodepoolName = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<ClusterInstallationInfoResponse>> GetClusterInstallInfoByUuidWithResponseAsync(Guid clusterUuid, string version, string? remoteClusterUrl = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<DisplayedCluster>> CreateClusterWithResponseAsync(ClusterCreationRequest body, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<DisplayedCluster>> GetClusterByUuidWithResponseAsync(Guid clusterUuid, QueryVerbosity? verbosity = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<GroupedMetricsResponse>> GetClusterMetricsWithResponseAsync(Guid clusterUuid, DateTimeOffset start, DateTimeOffset end, IReadOnlyList<MetricsType> metricType, int? numberOfSamples = null, ClusterMetricsGroupBy? groupBy = null, string? nodepoolName = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<HttpResponse?>> DeleteClusterWithResponseAsync(Guid clusterUuid, bool? force = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<IReadOnlyList<DisplayedCluster>>> GetClustersWithResponseAsync(QueryVerbosity? verbosity = null, bool? includeRequestedForDelete = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<string>> GetInstallFileWithResponseAsync(Guid clusterUuid, GetInstallFileCloud? cloud = null, string? clusterip = null, GetInstallFileFormat? format = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse> UpdateClusterWithResponseAsync(Guid clusterUuid, ClusterUpdateRequest body, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiStream> GetClusterMetricsAsCsvAsync(Guid clusterUuid, DateTimeOffset start, DateTimeOffset end, IReadOnlyList<MetricsType> metricType, int? numberOfSamples = null, ClusterMetricsGroupBy? groupBy = null, string? nodepoolName = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ClusterInstallationInfoResponse> GetClusterInstallInfoByUuidAsync(Guid clusterUuid, string version, string? remoteClusterUrl = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<DisplayedCluster> CreateClusterAsync(ClusterCreationRequest body, CancellationToken cancellationToken = default(CancellationToken))
    Task<DisplayedCluster> GetClusterByUuidAsync(Guid clusterUuid, QueryVerbosity? verbosity = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<GroupedMetricsResponse> GetClusterMetricsAsync(Guid clusterUuid, DateTimeOffset start, DateTimeOffset end, IReadOnlyList<MetricsType> metricType, int? numberOfSamples = null, ClusterMetricsGroupBy? groupBy = null, string? nodepoolName = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<HttpResponse?> DeleteClusterAsync(Guid clusterUuid, bool? force = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<IReadOnlyList<DisplayedCluster>> GetClustersAsync(QueryVerbosity? verbosity = null, bool? includeRequestedForDelete = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<string> GetInstallFileAsync(Guid clusterUuid, GetInstallFileCloud? cloud = null, string? clusterip = null, GetInstallFileFormat? format = null, CancellationToken cancellationToken = default(CancellationToken))

interface IComputeClient
    IAsyncEnumerable<ComputeAsset> EnumerateComputeAssetsAsync(ListComputeAssetsOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<ComputeAsset>> CreateComputeAssetWithResponseAsync(ComputeCreationRequest? body = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<ComputeAsset>> GetComputeAssetByIdWithResponseAsync(Guid assetId, GetComputeAssetByIdOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<ComputeAsset>> UpdateComputeAssetByIdWithResponseAsync(Guid assetId, ComputeUpdateRequest? body = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<ComputeListResponse>> ListComputeAssetsWithResponseAsync(ListComputeAssetsOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<HttpResponse>> DeleteComputeAssetByIdWithResponseAsync(Guid assetId, CancellationToken cancellationToken = default(CancellationToken))
    Task<ComputeAsset> CreateComputeAssetAsync(ComputeCreationRequest? body = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ComputeAsset> GetComputeAssetByIdAsync(Guid assetId, GetComputeAssetByIdOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ComputeAsset> UpdateComputeAssetByIdAsync(Guid assetId, ComputeUpdateRequest? body = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ComputeListResponse> ListComputeAssetsAsync(ListComputeAssetsOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<HttpResponse> DeleteComputeAssetByIdAsync(Guid assetId, CancellationToken cancellationToken = default(CancellationToken))

interface IConfigMapClient
    IAsyncEnumerable<ConfigMapAsset> EnumerateConfigMapAssetsAsync(ListConfigMapAssetsOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<ConfigMapAsset>> CreateConfigMapAssetWithResponseAsync(ConfigMapCreationRequest? body = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<ConfigMapAsset>> GetConfigMapAssetByIdWithResponseAsync(Guid assetId, GetConfigMapAssetByIdOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<ConfigMapAsset>> UpdateConfigMapAssetByIdWithResponseAsync(Guid assetId, ConfigMapUpdateRequest? body = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<ConfigMapListResponse>> ListConfigMapAssetsWithResponseAsync(ListConfigMapAssetsOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<HttpResponse>> DeleteConfigMapAssetByIdWithResponseAsync(Guid assetId, CancellationToken cancellationToken = default(CancellationToken))
    Task<ConfigMapAsset> CreateConfigMapAssetAsync(ConfigMapCreationRequest? body = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ConfigMapAsset> GetConfigMapAssetByIdAsync(Guid assetId, GetConfigMapAssetByIdOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ConfigMapAsset> UpdateConfigMapAssetByIdAsync(Guid assetId, ConfigMapUpdateRequest? body = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ConfigMapListResponse> ListConfigMapAssetsAsync(ListConfigMapAssetsOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<HttpResponse> DeleteConfigMapAssetByIdAsync(Guid assetId, CancellationToken cancellationToken = default(CancellationToken))

interface ICredentialsClient
    IAsyncEnumerable<AccessKey> EnumerateAccessKeysAsync(ListAccessKeysOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    IAsyncEnumerable<CredentialsListResponseEntry> EnumerateCredentialsAssetsAsync(ListCredentialsAssetsOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    IAsyncEnumerable<DockerRegistry> EnumerateDockerRegistriesAsync(ListDockerRegistriesOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    IAsyncEnumerable<GenericSecret> EnumerateGenericSecretAsync(ListGenericSecretOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    IAsyncEnumerable<NgcApiKey> EnumerateNgcApiKeyAsync(ListNgcApiKeyOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    IAsyncEnumerable<Password> EnumeratePasswordsAsync(ListPasswordsOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task DeleteGenericSecretAsync(Guid assetId, CancellationToken cancellationToken = default(CancellationToken))
    Task DeleteNgcApiKeyAsync(Guid assetId, CancellationToken cancellationToken = default(CancellationToken))
    Task<AccessKey> CreateAccessKeyAsync(AccessKeyCreationRequest body, CancellationToken cancellationToken = default(CancellationToken))
    Task<AccessKey> GetAccessKeyByIdAsync(Guid assetId, bool? usageInfo = null, bool? statusInfo = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<AccessKey> UpdateAccessKeyAsync(Guid assetId, AccessKeyUpdateRequest body, CancellationToken cancellationToken = default(CancellationToken))
    Task<AccessKeyListResponse> ListAccessKeysAsync(ListAccessKeysOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<AccessKey>> CreateAccessKeyWithResponseAsync(AccessKeyCreationRequest body, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<AccessKey>> GetAccessKeyByIdWithResponseAsync(Guid assetId, bool? usageInfo = null, bool? statusInfo = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<AccessKey>> UpdateAccessKeyWithResponseAsync(Guid assetId, AccessKeyUpdateRequest body, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<AccessKeyListResponse>> ListAccessKeysWithResponseAsync(ListAccessKeysOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<CredentialsListResponse>> ListCredentialsAssetsWithResponseAsync(ListCredentialsAssetsOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<DockerRegistry>> CreateDockerRegistryWithResponseAsync(DockerRegistryCreationRequest body, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<DockerRegistry>> GetDockerRegistryByIdWithResponseAsync(Guid assetId, bool? usageInfo = null, bool? statusInfo = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<DockerRegistry>> UpdateDockerRegistryWithResponseAsync(Guid assetId, DockerRegistryUpdateRequest body, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<DockerRegistryListResponse>> ListDockerRegistriesWithResponseAsync(ListDockerRegistriesOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<GenericSecret>> CreateGenericSecretWithResponseAsync(GenericSecretCreationRequest body, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<GenericSecret>> GetGenericSecretByIdWithResponseAsync(Guid assetId, bool? usageInfo = null, bool? statusInfo = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<GenericSecret>> UpdateGenericSecretWithResponseAsync(Guid assetId, GenericSecretUpdateRequest body, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<GenericSecretListResponse>> ListGenericSecretWithResponseAsync(ListGenericSecretOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<HttpResponse>> DeleteAccessKeyWithResponseAsync(Guid assetId, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<HttpResponse>> DeleteDockerRegistryWithResponseAsync(Guid assetId, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<HttpResponse>> DeletePasswordWithResponseAsync(Guid assetId, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<NgcApiKey>> CreateNgcApiKeyWithResponseAsync(NgcApiKeyCreationRequest body, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<NgcApiKey>> GetNgcApiKeyByIdWithResponseAsync(Guid assetId, bool? usageInfo = null, bool? statusInfo = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<NgcApiKey>> UpdateNgcApiKeyWithResponseAsync(Guid assetId, NgcApiKeyUpdateRequest body, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<NgcApiKeyListResponse>> ListNgcApiKeyWithResponseAsync(ListNgcApiKeyOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<Password>> CreatePasswordWithResponseAsync(PasswordCreationRequest body, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<Password>> GetPasswordByIdWithResponseAsync(Guid assetId, bool? usageInfo = null, bool? statusInfo = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<Password>> UpdatePasswordWithResponseAsync(Guid assetId, PasswordUpdateRequest body, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<PasswordListResponse>> ListPasswordsWithResponseAsync(ListPasswordsOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse> DeleteGenericSecretWithResponseAsync(Guid assetId, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse> DeleteNgcApiKeyWithResponseAsync(Guid assetId, CancellationToken cancellationToken = default(CancellationToken))
    Task<CredentialsListResponse> ListCredentialsAssetsAsync(ListCredentialsAssetsOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<DockerRegistry> CreateDockerRegistryAsync(DockerRegistryCreationRequest body, CancellationToken cancellationToken = default(CancellationToken))
    Task<DockerRegistry> GetDockerRegistryByIdAsync(Guid assetId, bool? usageInfo = null, bool? statusInfo = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<DockerRegistry> UpdateDockerRegistryAsync(Guid assetId, DockerRegistryUpdateRequest body, CancellationToken cancellationToken = default(CancellationToken))
    Task<DockerRegistryListResponse> ListDockerRegistriesAsync(ListDockerRegistriesOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<GenericSecret> CreateGenericSecretAsync(GenericSecretCreationRequest body, CancellationToken cancellationToken = default(CancellationToken))
    Task<GenericSecret> GetGenericSecretByIdAsync(Guid assetId, bool? usageInfo = null, bool? statusInfo = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<GenericSecret> UpdateGenericSecretAsync(Guid assetId, GenericSecretUpdateRequest body, CancellationToken cancellationToken = default(CancellationToken))
    Task<GenericSecretListResponse> ListGenericSecretAsync(ListGenericSecretOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<HttpResponse> DeleteAccessKeyAsync(Guid assetId, CancellationToken cancellationToken = default(CancellationToken))
    Task<HttpResponse> DeleteDockerRegistryAsync(Guid assetId, CancellationToken cancellationToken = default(CancellationToken))
    Task<HttpResponse> DeletePasswordAsync(Guid assetId, CancellationToken cancellationToken = default(CancellationToken))
    Task<NgcApiKey> CreateNgcApiKeyAsync(NgcApiKeyCreationRequest body, CancellationToken cancellationToken = default(CancellationToken))
    Task<NgcApiKey> GetNgcApiKeyByIdAsync(Guid assetId, bool? usageInfo = null, bool? statusInfo = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<NgcApiKey> UpdateNgcApiKeyAsync(Guid assetId, NgcApiKeyUpdateRequest body, CancellationToken cancellationToken = default(CancellationToken))
    Task<NgcApiKeyListResponse> ListNgcApiKeyAsync(ListNgcApiKeyOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<Password> CreatePasswordAsync(PasswordCreationRequest body, CancellationToken cancellationToken = default(CancellationToken))
    Task<Password> GetPasswordByIdAsync(Guid assetId, bool? usageInfo = null, bool? statusInfo = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<Password> UpdatePasswordAsync(Guid assetId, PasswordUpdateRequest body, CancellationToken cancellationToken = default(CancellationToken))
    Task<PasswordListResponse> ListPasswordsAsync(ListPasswordsOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))

interface IDatasourcesClient
    IAsyncEnumerable<DatasourceListResponseEntry> EnumerateDatasourceAssetsAsync(ListDatasourceAssetsOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<DatasourceListResponse>> ListDatasourceAssetsWithResponseAsync(ListDatasourceAssetsOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<DatasourceListResponse> ListDatasourceAssetsAsync(ListDatasourceAssetsOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))

interface IDepartmentsClient
    IAsyncEnumerable<DepartmentForList> EnumerateDepartmentsAsync(GetDepartmentsOptions? options = null, int? maxItems = null, CancellationToken cancellationToken = default(CancellationToken))
    IAsyncEnumerable<MeasurementResponse> EnumerateDepartmentMetricsAsync(string departmentId, IReadOnlyList<OrgUnitMetricType> metricType, DateTimeOffset start, DateTimeOffset end, int? numberOfSamples = null, string? nodepoolName = null, CancellationToken cancellationToken = default(CancellationToken))
    Task DeleteDepartmentAsync(string departmentId, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<ApiStream>> GetDepartmentMetricsAsCsvWithResponseAsync(string departmentId, IReadOnlyList<OrgUnitMetricType> metricType, DateTimeOffset start, DateTimeOffset end, int? numberOfSamples = null, string? nodepoolName = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<CountResponse>> CountDepartmentsWithResponseAsync(IReadOnlyList<string>? filterBy = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<Department>> CreateDepartmentWithResponseAsync(DepartmentCreationRequest body, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<Department>> GetDepartmentWithResponseAsync(string departmentId, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<Department>> UpdateDepartmentWithResponseAsync(string departmentId, DepartmentUpdateRequest body, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<GetDepartmentsResponse>> GetDepartmentsWithResponseAsync(GetDepartmentsOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<IReadOnlyList<Resources>>> PatchDepartmentResourcesWithResponseAsync(string departmentId, IReadOnlyList<ResourcesNullable> body, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<IReadOnlyList<Resources>>> UpdateDepartmentResourcesWithResponseAsync(string departmentId, IReadOnlyList<ResourcesNullable> body, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<MetricsResponse>> GetDepartmentMetricsWithResponseAsync(string departmentId, IReadOnlyList<OrgUnitMetricType> metricType, DateTimeOffset start, DateTimeOffset end, int? numberOfSamples = null, string? nodepoolName = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<TelemetryResponse>> GetDepartmentsTelemetryWithResponseAsync(OrgUnitTelemetryType telemetryType, GetDepartmentsTelemetryOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse> DeleteDepartmentWithResponseAsync(string departmentId, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiStream> GetDepartmentMetricsAsCsvAsync(string departmentId, IReadOnlyList<OrgUnitMetricType> metricType, DateTimeOffset start, DateTimeOffset end, int? numberOfSamples = null, string? nodepoolName = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<CountResponse> CountDepartmentsAsync(IReadOnlyList<string>? filterBy = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<Department> CreateDepartmentAsync(DepartmentCreationRequest body, CancellationToken cancellationToken = default(CancellationToken))
    Task<Department> GetDepartmentAsync(string departmentId, CancellationToken cancellationToken = default(CancellationToken))
    Task<Department> UpdateDepartmentAsync(string departmentId, DepartmentUpdateRequest body, CancellationToken cancellationToken = default(CancellationToken))
    Task<GetDepartmentsResponse> GetDepartmentsAsync(GetDepartmentsOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<IReadOnlyList<Resources>> PatchDepartmentResourcesAsync(string departmentId, IReadOnlyList<ResourcesNullable> body, CancellationToken cancellationToken = default(CancellationToken))
    Task<IReadOnlyList<Resources>> UpdateDepartmentResourcesAsync(string departmentId, IReadOnlyList<ResourcesNullable> body, CancellationToken cancellationToken = default(CancellationToken))
    Task<MetricsResponse> GetDepartmentMetricsAsync(string departmentId, IReadOnlyList<OrgUnitMetricType> metricType, DateTimeOffset start, DateTimeOffset end, int? numberOfSamples = null, string? nodepoolName = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<TelemetryResponse> GetDepartmentsTelemetryAsync(OrgUnitTelemetryType telemetryType, GetDepartmentsTelemetryOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))

interface IDistributedClient
    Task<ApiResponse<DistributedWorkload>> CreateDistributedWithResponseAsync(DistributedCreationRequest? body = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<DistributedWorkload>> GetDistributedWithResponseAsync(Guid workloadId, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<HttpResponse>> DeleteDistributedWithResponseAsync(Guid workloadId, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<HttpResponse>> ResumeDistributedWithResponseAsync(Guid workloadId, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<HttpResponse>> SuspendDistributedWithResponseAsync(Guid workloadId, CancellationToken cancellationToken = default(CancellationToken))
    Task<DistributedWorkload> CreateDistributedAsync(DistributedCreationRequest? body = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<DistributedWorkload> GetDistributedAsync(Guid workloadId, CancellationToken cancellationToken = default(CancellationToken))
    Task<HttpResponse> DeleteDistributedAsync(Guid workloadId, CancellationToken cancellationToken = default(CancellationToken))
    Task<HttpResponse> ResumeDistributedAsync(Guid workloadId, CancellationToken cancellationToken = default(CancellationToken))
    Task<HttpResponse> SuspendDistributedAsync(Guid workloadId, CancellationToken cancellationToken = default(CancellationToken))

interface IEnvironmentClient
    IAsyncEnumerable<EnvironmentAsset> EnumerateEnvironmentAssetsAsync(ListEnvironmentAssetsOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<EnvironmentAsset>> CreateEnvironmentAssetWithResponseAsync(EnvironmentCreationRequest? body = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<EnvironmentAsset>> GetEnvironmentAssetByIdWithResponseAsync(Guid assetId, GetEnvironmentAssetByIdOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<EnvironmentAsset>> UpdateEnvironmentAssetByIdWithResponseAsync(Guid assetId, EnvironmentUpdateRequest? body = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<EnvironmentListResponse>> ListEnvironmentAssetsWithResponseAsync(ListEnvironmentAssetsOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<HttpResponse>> DeleteEnvironmentAssetByIdWithResponseAsync(Guid assetId, CancellationToken cancellationToken = default(CancellationToken))
    Task<EnvironmentAsset> CreateEnvironmentAssetAsync(EnvironmentCreationRequest? body = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<EnvironmentAsset> GetEnvironmentAssetByIdAsync(Guid assetId, GetEnvironmentAssetByIdOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<EnvironmentAsset> UpdateEnvironmentAssetByIdAsync(Guid assetId, EnvironmentUpdateRequest? body = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<EnvironmentListResponse> ListEnvironmentAssetsAsync(ListEnvironmentAssetsOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<HttpResponse> DeleteEnvironmentAssetByIdAsync(Guid assetId, CancellationToken cancellationToken = default(CancellationToken))

interface IEventsClient
    IAsyncEnumerable<Event2?> EnumerateRevisionEventsAsync(Guid revisionId, int? offset = null, int? limit = null, EventsSort? sortOrder = null, int? maxItems = null, CancellationToken cancellationToken = default(CancellationToken))
    IAsyncEnumerable<Event2?> EnumerateWorkloadEventsAsync(Guid workloadId, int? offset = null, int? limit = null, EventsSort? sortOrder = null, int? maxItems = null, CancellationToken cancellationToken = default(CancellationToken))
    IAsyncEnumerable<HistoryRecord1> EnumerateRevisionHistoryAsync(Guid revisionId, int? offset = null, int? limit = null, int? maxItems = null, CancellationToken cancellationToken = default(CancellationToken))
    IAsyncEnumerable<HistoryRecord1> EnumerateWorkloadHistoryAsync(Guid workloadId, int? offset = null, int? limit = null, int? maxItems = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<GetRevisionEventsResponse>> GetRevisionEventsWithResponseAsync(Guid revisionId, int? offset = null, int? limit = null, EventsSort? sortOrder = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<GetRevisionHistoryResponse>> GetRevisionHistoryWithResponseAsync(Guid revisionId, int? offset = null, int? limit = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<GetWorkloadEventsResponse>> GetWorkloadEventsWithResponseAsync(Guid workloadId, int? offset = null, int? limit = null, EventsSort? sortOrder = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<GetWorkloadHistoryResponse>> GetWorkloadHistoryWithResponseAsync(Guid workloadId, int? offset = null, int? limit = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<GetRevisionEventsResponse> GetRevisionEventsAsync(Guid revisionId, int? offset = null, int? limit = null, EventsSort? sortOrder = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<GetRevisionHistoryResponse> GetRevisionHistoryAsync(Guid revisionId, int? offset = null, int? limit = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<GetWorkloadEventsResponse> GetWorkloadEventsAsync(Guid workloadId, int? offset = null, int? limit = null, EventsSort? sortOrder = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<GetWorkloadHistoryResponse> GetWorkloadHistoryAsync(Guid workloadId, int? offset = null, int? limit = null, CancellationToken cancellationToken = default(CancellationToken))

interface IGitClient
    IAsyncEnumerable<GitAsset> EnumerateGitAssetsAsync(ListGitAssetsOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<GitAsset>> CreateGitAssetWithResponseAsync(GitCreationRequest? body = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<GitAsset>> GetGitAssetByIdWithResponseAsync(Guid assetId, GetGitAssetByIdOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<GitAsset>> UpdateGitAssetByIdWithResponseAsync(Guid assetId, GitUpdateRequest? body = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<GitListResponse>> ListGitAssetsWithResponseAsync(ListGitAssetsOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<HttpResponse>> DeleteGitAssetByIdWithResponseAsync(Guid assetId, CancellationToken cancellationToken = default(CancellationToken))
    Task<GitAsset> CreateGitAssetAsync(GitCreationRequest? body = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<GitAsset> GetGitAssetByIdAsync(Guid assetId, GetGitAssetByIdOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<GitAsset> UpdateGitAssetByIdAsync(Guid assetId, GitUpdateRequest? body = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<GitListResponse> ListGitAssetsAsync(ListGitAssetsOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<HttpResponse> DeleteGitAssetByIdAsync(Guid assetId, CancellationToken cancellationToken = default(CancellationToken))

interface IHostPathClient
    IAsyncEnumerable<HostPathAsset> EnumerateHostPathAssetsAsync(ListHostPathAssetsOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<HostPathAsset>> CreateHostPathWithResponseAsync(HostPathCreationRequest body, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<HostPathAsset>> GetHostPathByIdWithResponseAsync(Guid assetId, GetHostPathByIdOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<HostPathAsset>> UpdateHostPathByIdWithResponseAsync(Guid assetId, HostPathUpdateRequest body, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<HostPathListResponse>> ListHostPathAssetsWithResponseAsync(ListHostPathAssetsOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<HttpResponse>> DeleteHostPathByIdWithResponseAsync(Guid assetId, CancellationToken cancellationToken = default(CancellationToken))
    Task<HostPathAsset> CreateHostPathAsync(HostPathCreationRequest body, CancellationToken cancellationToken = default(CancellationToken))
    Task<HostPathAsset> GetHostPathByIdAsync(Guid assetId, GetHostPathByIdOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<HostPathAsset> UpdateHostPathByIdAsync(Guid assetId, HostPathUpdateRequest body, CancellationToken cancellationToken = default(CancellationToken))
    Task<HostPathListResponse> ListHostPathAssetsAsync(ListHostPathAssetsOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<HttpResponse> DeleteHostPathByIdAsync(Guid assetId, CancellationToken cancellationToken = default(CancellationToken))

interface IInferencesClient
    IAsyncEnumerable<MeasurementResponse> EnumerateInferenceWorkloadMetricsAsync(Guid workloadId, IReadOnlyList<InferenceWorkloadMetricType> metricType, DateTimeOffset start, DateTimeOffset end, int? numberOfSamples = null, CancellationToken cancellationToken = default(CancellationToken))
    IAsyncEnumerable<MeasurementResponse> EnumerateInferenceWorkloadPodMetricsAsync(Guid workloadId, Guid podId, IReadOnlyList<InferencePodMetricType> metricType, DateTimeOffset start, DateTimeOffset end, int? numberOfSamples = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<ApiStream>> GetInferenceWorkloadMetricsAsCsvWithResponseAsync(Guid workloadId, IReadOnlyList<InferenceWorkloadMetricType> metricType, DateTimeOffset start, DateTimeOffset end, int? numberOfSamples = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<ApiStream>> GetInferenceWorkloadPodMetricsAsCsvWithResponseAsync(Guid workloadId, Guid podId, IReadOnlyList<InferencePodMetricType> metricType, DateTimeOffset start, DateTimeOffset end, int? numberOfSamples = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<HttpResponse>> DeleteInferenceWithResponseAsync(Guid workloadId, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<Inference1>> CreateInference1WithResponseAsync(InferenceCreationRequest? body = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<Inference1>> GetInferenceWithResponseAsync(Guid workloadId, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<Inference1>> UpdateInferenceSpecWithResponseAsync(Guid workloadId, InferenceUpdateSpec? body = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<MetricsResponse>> GetInferenceWorkloadMetricsWithResponseAsync(Guid workloadId, IReadOnlyList<InferenceWorkloadMetricType> metricType, DateTimeOffset start, DateTimeOffset end, int? numberOfSamples = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<MetricsResponse>> GetInferenceWorkloadPodMetricsWithResponseAsync(Guid workloadId, Guid podId, IReadOnlyList<InferencePodMetricType> metricType, DateTimeOffset start, DateTimeOffset end, int? numberOfSamples = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiStream> GetInferenceWorkloadMetricsAsCsvAsync(Guid workloadId, IReadOnlyList<InferenceWorkloadMetricType> metricType, DateTimeOffset start, DateTimeOffset end, int? numberOfSamples = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiStream> GetInferenceWorkloadPodMetricsAsCsvAsync(Guid workloadId, Guid podId, IReadOnlyList<InferencePodMetricType> metricType, DateTimeOffset start, DateTimeOffset end, int? numberOfSamples = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<HttpResponse> DeleteInferenceAsync(Guid workloadId, CancellationToken cancellationToken = default(CancellationToken))
    Task<Inference1> CreateInference1Async(InferenceCreationRequest? body = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<Inference1> GetInferenceAsync(Guid workloadId, CancellationToken cancellationToken = default(CancellationToken))
    Task<Inference1> UpdateInferenceSpecAsync(Guid workloadId, InferenceUpdateSpec? body = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<MetricsResponse> GetInferenceWorkloadMetricsAsync(Guid workloadId, IReadOnlyList<InferenceWorkloadMetricType> metricType, DateTimeOffset start, DateTimeOffset end, int? numberOfSamples = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<MetricsResponse> GetInferenceWorkloadPodMetricsAsync(Guid workloadId, Guid podId, IReadOnlyList<InferencePodMetricType> metricType, DateTimeOffset start, DateTimeOffset end, int? numberOfSamples = null, CancellationToken cancellationToken = default(CancellationToken))

interface IK8sClustersClient
    IAsyncEnumerable<K8sCluster> EnumerateK8sClustersAsync(CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<DeleteK8sClusterResponse>> DeleteK8sClusterWithResponseAsync(string clusterUuid, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<IReadOnlyList<K8sCluster>>> GetK8sClustersWithResponseAsync(CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<K8sCluster>> CreateK8sClusterWithResponseAsync(K8sCluster body, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<K8sCluster>> GetK8sClusterWithResponseAsync(Guid clusterUuid, CancellationToken cancellationToken = default(CancellationToken))
    Task<DeleteK8sClusterResponse> DeleteK8sClusterAsync(string clusterUuid, CancellationToken cancellationToken = default(CancellationToken))
    Task<IReadOnlyList<K8sCluster>> GetK8sClustersAsync(CancellationToken cancellationToken = default(CancellationToken))
    Task<K8sCluster> CreateK8sClusterAsync(K8sCluster body, CancellationToken cancellationToken = default(CancellationToken))
    Task<K8sCluster> GetK8sClusterAsync(Guid clusterUuid, CancellationToken cancellationToken = default(CancellationToken))

interface IK8sDepartmentsClient
    IAsyncEnumerable<K8sDepartmentView> EnumerateK8sDepartmentsAsync(Guid clusterUuid, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<IReadOnlyList<K8sDepartmentView>>> GetK8sDepartmentsWithResponseAsync(Guid clusterUuid, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<K8sDepartment>> CreateK8sDepartmentWithResponseAsync(K8sDepartment body, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<K8sDepartment>> UpdateK8sDepartmentWithResponseAsync(long departmentId, UpdateK8sDepartmentRequest body, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<K8sDepartmentView>> GetK8sDepartmentWithResponseAsync(long departmentId, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<string>> DeleteK8sDepartmentWithResponseAsync(long departmentId, CancellationToken cancellationToken = default(CancellationToken))
    Task<IReadOnlyList<K8sDepartmentView>> GetK8sDepartmentsAsync(Guid clusterUuid, CancellationToken cancellationToken = default(CancellationToken))
    Task<K8sDepartment> CreateK8sDepartmentAsync(K8sDepartment body, CancellationToken cancellationToken = default(CancellationToken))
    Task<K8sDepartment> UpdateK8sDepartmentAsync(long departmentId, UpdateK8sDepartmentRequest body, CancellationToken cancellationToken = default(CancellationToken))
    Task<K8sDepartmentView> GetK8sDepartmentAsync(long departmentId, CancellationToken cancellationToken = default(CancellationToken))
    Task<string> DeleteK8sDepartmentAsync(long departmentId, CancellationToken cancellationToken = default(CancellationToken))

interface IK8sProjectsClient
    IAsyncEnumerable<K8sProject> EnumerateK8sProjectsAsync(Guid clusterUuid, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<IReadOnlyList<K8sProject>>> GetK8sProjectsWithResponseAsync(Guid clusterUuid, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<K8sProject>> CreateK8sProjectWithResponseAsync(K8sProject body, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<K8sProject>> DeleteK8sProjectWithResponseAsync(long projectId, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<K8sProject>> GetK8sProjectWithResponseAsync(long projectId, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<K8sProject>> UpdateK8sProjectWithResponseAsync(long projectId, K8sProject body, CancellationToken cancellationToken = default(CancellationToken))
    Task<IReadOnlyList<K8sProject>> GetK8sProjectsAsync(Guid clusterUuid, CancellationToken cancellationToken = default(CancellationToken))
    Task<K8sProject> CreateK8sProjectAsync(K8sProject body, CancellationToken cancellationToken = default(CancellationToken))
    Task<K8sProject> DeleteK8sProjectAsync(long projectId, CancellationToken cancellationToken = default(CancellationToken))
    Task<K8sProject> GetK8sProjectAsync(long projectId, CancellationToken cancellationToken = default(CancellationToken))
    Task<K8sProject> UpdateK8sProjectAsync(long projectId, K8sProject body, CancellationToken cancellationToken = default(CancellationToken))

interface IK8sUsersClient
    IAsyncEnumerable<K8sUser> EnumerateK8sUsersAsync(CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<IReadOnlyList<K8sUser>>> GetK8sUsersWithResponseAsync(CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<K8sUser>> CreateK8sUserWithResponseAsync(K8sUser body, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<K8sUser>> GetK8sUserWithResponseAsync(string userId, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<K8sUser>> UpdateK8sUserWithResponseAsync(string userId, K8sUser body, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<string>> DeleteK8sUserWithResponseAsync(string userId, CancellationToken cancellationToken = default(CancellationToken))
    Task<IReadOnlyList<K8sUser>> GetK8sUsersAsync(CancellationToken cancellationToken = default(CancellationToken))
    Task<K8sUser> CreateK8sUserAsync(K8sUser body, CancellationToken cancellationToken = default(CancellationToken))
    Task<K8sUser> GetK8sUserAsync(string userId, CancellationToken cancellationToken = default(CancellationToken))
    Task<K8sUser> UpdateK8sUserAsync(string userId, K8sUser body, CancellationToken cancellationToken = default(CancellationToken))
    Task<string> DeleteK8sUserAsync(string userId, CancellationToken cancellationToken = default(CancellationToken))

interface IMeClient
    Task<ApiResponse<CountMeAccessRulesResponse>> CountMeAccessRulesWithResponseAsync(string? search = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<MeAccessRulesResponse>> GetMeAccessRulesWithResponseAsync(int? limit = null, int? offset = null, string? search = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<CountMeAccessRulesResponse> CountMeAccessRulesAsync(string? search = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<MeAccessRulesResponse> GetMeAccessRulesAsync(int? limit = null, int? offset = null, string? search = null, CancellationToken cancellationToken = default(CancellationToken))

interface INfsClient
    IAsyncEnumerable<NfsAsset> EnumerateNfsAssetsAsync(ListNfsAssetsOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<HttpResponse>> DeleteNfsAssetByIdWithResponseAsync(Guid assetId, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<NfsAsset>> GetNfsAssetByIdWithResponseAsync(Guid assetId, GetNfsAssetByIdOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<NfsAsset>> UpdateNfsAssetByIdWithResponseAsync(Guid assetId, NfsUpdateRequest? body = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<NfsListResponse>> ListNfsAssetsWithResponseAsync(ListNfsAssetsOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<S3Asset>> CreateNfsAssetWithResponseAsync(NfsCreationRequest? body = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<HttpResponse> DeleteNfsAssetByIdAsync(Guid assetId, CancellationToken cancellationToken = default(CancellationToken))
    Task<NfsAsset> GetNfsAssetByIdAsync(Guid assetId, GetNfsAssetByIdOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<NfsAsset> UpdateNfsAssetByIdAsync(Guid assetId, NfsUpdateRequest? body = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<NfsListResponse> ListNfsAssetsAsync(ListNfsAssetsOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<S3Asset> CreateNfsAssetAsync(NfsCreationRequest? body = null, CancellationToken cancellationToken = default(CancellationToken))

interface INodePoolsClient
    IAsyncEnumerable<MeasurementResponse> EnumerateNodepoolMetricsAsync(Guid clusterUuid, string nodepoolName, DateTimeOffset start, DateTimeOffset end, IReadOnlyList<MetricsType> metricType, int? numberOfSamples = null, CancellationToken cancellationToken = default(CancellationToken))
    IAsyncEnumerable<Nodepool> EnumerateNodepoolsAsync(GetNodepoolsOptions? options = null, int? maxItems = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<ApiStream>> GetNodepoolMetricsAsCsvWithResponseAsync(Guid clusterUuid, string nodepoolName, DateTimeOffset start, DateTimeOffset end, IReadOnlyList<MetricsType> metricType, int? numberOfSamples = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<CountNodepoolsResponse>> CountNodepoolsWithResponseAsync(IReadOnlyList<string>? filterBy = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<GetNodepoolsResponse>> GetNodepoolsWithResponseAsync(GetNodepoolsOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<HttpResponse?>> DeleteNodepoolWithResponseAsync(string nodepoolId, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<MetricsResponse>> GetNodepoolMetricsWithResponseAsync(Guid clusterUuid, string nodepoolName, DateTimeOffset start, DateTimeOffset end, IReadOnlyList<MetricsType> metricType, int? numberOfSamples = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<Nodepool>> CreateNodepoolWithResponseAsync(NodepoolCreateFields body, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<Nodepool>> GetNodepoolWithResponseAsync(string nodepoolId, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<Nodepool>> PatchNodepoolWithResponseAsync(string nodepoolId, NodepoolUpdateFields body, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<Nodepool>> UpdateNodepoolWithResponseAsync(string nodepoolId, NodepoolUpdateFields body, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiStream> GetNodepoolMetricsAsCsvAsync(Guid clusterUuid, string nodepoolName, DateTimeOffset start, DateTimeOffset end, IReadOnlyList<MetricsType> metricType, int? numberOfSamples = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<CountNodepoolsResponse> CountNodepoolsAsync(IReadOnlyList<string>? filterBy = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<GetNodepoolsResponse> GetNodepoolsAsync(GetNodepoolsOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<HttpResponse?> DeleteNodepoolAsync(string nodepoolId, CancellationToken cancellationToken = default(CancellationToken))
    Task<MetricsResponse> GetNodepoolMetricsAsync(Guid clusterUuid, string nodepoolName, DateTimeOffset start, DateTimeOffset end, IReadOnlyList<MetricsType> metricType, int? numberOfSamples = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<Nodepool> CreateNodepoolAsync(NodepoolCreateFields body, CancellationToken cancellationToken = default(CancellationToken))
    Task<Nodepool> GetNodepoolAsync(string nodepoolId, CancellationToken cancellationToken = default(CancellationToken))
    Task<Nodepool> PatchNodepoolAsync(string nodepoolId, NodepoolUpdateFields body, CancellationToken cancellationToken = default(CancellationToken))
    Task<Nodepool> UpdateNodepoolAsync(string nodepoolId, NodepoolUpdateFields body, CancellationToken cancellationToken = default(CancellationToken))

interface INodesClient
    IAsyncEnumerable<MeasurementResponse> EnumerateNodeMetricsAsync(Guid nodeId, IReadOnlyList<NodeMetricType> metricType, DateTimeOffset start, DateTimeOffset end, int? numberOfSamples = null, CancellationToken cancellationToken = default(CancellationToken))
    IAsyncEnumerable<Node> EnumerateTenantNodesAsync(GetTenantNodesOptions? options = null, int? maxItems = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<ApiStream>> GetNodeMetricsAsCsvWithResponseAsync(Guid nodeId, IReadOnlyList<NodeMetricType> metricType, DateTimeOffset start, DateTimeOffset end, int? numberOfSamples = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<ApiStream>> GetNodeTelemetryAsCsvWithResponseAsync(NodeTelemetryType telemetryType, Guid? clusterId = null, string? nodepoolName = null, IReadOnlyList<TelemetryGroupByItem>? groupBy = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<CountNodesResponse>> CountNodesWithResponseAsync(Guid clusterUuid, IReadOnlyList<string>? filterBy = null, string? search = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<CountTenantNodesResponse>> CountTenantNodesWithResponseAsync(IReadOnlyList<string>? filterBy = null, string? search = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<MetricsResponse>> GetNodeMetricsWithResponseAsync(Guid nodeId, IReadOnlyList<NodeMetricType> metricType, DateTimeOffset start, DateTimeOffset end, int? numberOfSamples = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<Nodes>> GetTenantNodesWithResponseAsync(GetTenantNodesOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<TelemetryResponse>> GetNodeTelemetryWithResponseAsync(NodeTelemetryType telemetryType, Guid? clusterId = null, string? nodepoolName = null, IReadOnlyList<TelemetryGroupByItem>? groupBy = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiStream> GetNodeMetricsAsCsvAsync(Guid nodeId, IReadOnlyList<NodeMetricType> metricType, DateTimeOffset start, DateTimeOffset end, int? numberOfSamples = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiStream> GetNodeTelemetryAsCsvAsync(NodeTelemetryType telemetryType, Guid? clusterId = null, string? nodepoolName = null, IReadOnlyList<TelemetryGroupByItem>? groupBy = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<CountNodesResponse> CountNodesAsync(Guid clusterUuid, IReadOnlyList<string>? filterBy = null, string? search = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<CountTenantNodesResponse> CountTenantNodesAsync(IReadOnlyList<string>? filterBy = null, string? search = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<MetricsResponse> GetNodeMetricsAsync(Guid nodeId, IReadOnlyList<NodeMetricType> metricType, DateTimeOffset start, DateTimeOffset end, int? numberOfSamples = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<Nodes> GetTenantNodesAsync(GetTenantNodesOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<TelemetryResponse> GetNodeTelemetryAsync(NodeTelemetryType telemetryType, Guid? clusterId = null, string? nodepoolName = null, IReadOnlyList<TelemetryGroupByItem>? groupBy = null, CancellationToken cancellationToken = default(CancellationToken))

interface IPermissionsClient
    IAsyncEnumerable<Permission> EnumeratePermissionsAsync(CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<IReadOnlyList<Permission>>> GetPermissionsWithResponseAsync(CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<PermittedScopesActions>> GetPermittedScopesWithResponseAsync(GetPermittedScopesRequest body, CancellationToken cancellationToken = default(CancellationToken))
    Task<IReadOnlyList<Permission>> GetPermissionsAsync(CancellationToken cancellationToken = default(CancellationToken))
    Task<PermittedScopesActions> GetPermittedScopesAsync(GetPermittedScopesRequest body, CancellationToken cancellationToken = default(CancellationToken))

interface IPodsClient
    IAsyncEnumerable<Pod1> EnumeratePodsAsync(ListPodsOptions? options = null, int? maxItems = null, CancellationToken cancellationToken = default(CancellationToken))
    IAsyncEnumerable<Pod1> EnumerateRevisionPodsAsync(Guid revisionId, bool? deleted = null, CancellationToken cancellationToken = default(CancellationToken))
    IAsyncEnumerable<Pod1> EnumerateWorkloadPodsAsync(Guid workloadId, GetWorkloadPodsOptions? options = null, int? maxItems = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<ApiStream>> GetWorkloadPodMetricsAsCsvWithResponseAsync(Guid workloadId, Guid podId, IReadOnlyList<PodMetricType> metricType, DateTimeOffset start, DateTimeOffset end, int? numberOfSamples = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<CountPodsResponse>> CountPodsWithResponseAsync(bool? deleted = null, IReadOnlyList<string>? filterBy = null, string? search = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<GetRevisionPodsResponse>> GetRevisionPodsWithResponseAsync(Guid revisionId, bool? deleted = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<GetWorkloadPodsResponse>> GetWorkloadPodsWithResponseAsync(Guid workloadId, GetWorkloadPodsOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<ListPodsResponse>> ListPodsWithResponseAsync(ListPodsOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<MetricsCompositeResponse>> GetWorkloadPodMetricsWithResponseAsync(Guid workloadId, Guid podId, IReadOnlyList<PodMetricType> metricType, DateTimeOffset start, DateTimeOffset end, int? numberOfSamples = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiStream> GetWorkloadPodMetricsAsCsvAsync(Guid workloadId, Guid podId, IReadOnlyList<PodMetricType> metricType, DateTimeOffset start, DateTimeOffset end, int? numberOfSamples = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<CountPodsResponse> CountPodsAsync(bool? deleted = null, IReadOnlyList<string>? filterBy = null, string? search = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<GetRevisionPodsResponse> GetRevisionPodsAsync(Guid revisionId, bool? deleted = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<GetWorkloadPodsResponse> GetWorkloadPodsAsync(Guid workloadId, GetWorkloadPodsOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ListPodsResponse> ListPodsAsync(ListPodsOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<MetricsCompositeResponse> GetWorkloadPodMetricsAsync(Guid workloadId, Guid podId, IReadOnlyList<PodMetricType> metricType, DateTimeOffset start, DateTimeOffset end, int? numberOfSamples = null, CancellationToken cancellationToken = default(CancellationToken))

interface IProjectsClient
    IAsyncEnumerable<MeasurementResponse> EnumerateProjectMetricsAsync(string projectId, IReadOnlyList<OrgUnitMetricType> metricType, DateTimeOffset start, DateTimeOffset end, int? numberOfSamples = null, string? nodepoolName = null, CancellationToken cancellationToken = default(CancellationToken))
    IAsyncEnumerable<Project> EnumerateProjectsAsync(GetProjectsOptions? options = null, int? maxItems = null, CancellationToken cancellationToken = default(CancellationToken))
    Task DeleteProjectAsync(string projectId, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<ApiStream>> GetProjectMetricsAsCsvWithResponseAsync(string projectId, IReadOnlyList<OrgUnitMetricType> metricType, DateTimeOffset start, DateTimeOffset end, int? numberOfSamples = null, string? nodepoolName = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<CountResponse>> CountProjectsWithResponseAsync(IReadOnlyList<string>? filterBy = null, string? search = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<GetProjectsResponse>> GetProjectsWithResponseAsync(GetProjectsOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<IReadOnlyList<Resources>>> PatchProjectResourcesWithResponseAsync(string projectId, IReadOnlyList<ResourcesNullable> body, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<IReadOnlyList<Resources>>> UpdateProjectResourcesWithResponseAsync(string projectId, IReadOnlyList<ResourcesNullable> body, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<MetricsResponse>> GetProjectMetricsWithResponseAsync(string projectId, IReadOnlyList<OrgUnitMetricType> metricType, DateTimeOffset start, DateTimeOffset end, int? numberOfSamples = null, string? nodepoolName = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<Project>> CreateProjectWithResponseAsync(ProjectCreationRequest body, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<Project>> GetProjectWithResponseAsync(string projectId, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<Project>> UpdateProjectWithResponseAsync(string projectId, ProjectUpdateRequest body, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<TelemetryResponse>> GetProjectsTelemetryWithResponseAsync(OrgUnitTelemetryType telemetryType, GetProjectsTelemetryOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse> DeleteProjectWithResponseAsync(string projectId, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiStream> GetProjectMetricsAsCsvAsync(string projectId, IReadOnlyList<OrgUnitMetricType> metricType, DateTimeOffset start, DateTimeOffset end, int? numberOfSamples = null, string? nodepoolName = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<CountResponse> CountProjectsAsync(IReadOnlyList<string>? filterBy = null, string? search = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<GetProjectsResponse> GetProjectsAsync(GetProjectsOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<IReadOnlyList<Resources>> PatchProjectResourcesAsync(string projectId, IReadOnlyList<ResourcesNullable> body, CancellationToken cancellationToken = default(CancellationToken))
    Task<IReadOnlyList<Resources>> UpdateProjectResourcesAsync(string projectId, IReadOnlyList<ResourcesNullable> body, CancellationToken cancellationToken = default(CancellationToken))
    Task<MetricsResponse> GetProjectMetricsAsync(string projectId, IReadOnlyList<OrgUnitMetricType> metricType, DateTimeOffset start, DateTimeOffset end, int? numberOfSamples = null, string? nodepoolName = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<Project> CreateProjectAsync(ProjectCreationRequest body, CancellationToken cancellationToken = default(CancellationToken))
    Task<Project> GetProjectAsync(string projectId, CancellationToken cancellationToken = default(CancellationToken))
    Task<Project> UpdateProjectAsync(string projectId, ProjectUpdateRequest body, CancellationToken cancellationToken = default(CancellationToken))
    Task<TelemetryResponse> GetProjectsTelemetryAsync(OrgUnitTelemetryType telemetryType, GetProjectsTelemetryOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))

interface IPvcClient
    IAsyncEnumerable<HistoryRecord> EnumeratePvcHistoryAsync(Guid assetId, int? offset = null, int? limit = null, int? maxItems = null, CancellationToken cancellationToken = default(CancellationToken))
    IAsyncEnumerable<PvcAsset> EnumeratePvcAssetsAsync(ListPvcAssetsOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<HttpResponse>> DeletePvcAssetByIdWithResponseAsync(Guid assetId, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<PvcAsset>> CreatePvcAssetWithResponseAsync(PvcCreationRequest? body = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<PvcAsset>> GetPvcAssetByIdWithResponseAsync(Guid assetId, GetPvcAssetByIdOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<PvcAsset>> UpdatePvcAssetByIdWithResponseAsync(Guid assetId, PvcUpdateRequest? body = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<PvcHistoryResponse>> GetPvcHistoryWithResponseAsync(Guid assetId, int? offset = null, int? limit = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<PvcListResponse>> ListPvcAssetsWithResponseAsync(ListPvcAssetsOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<HttpResponse> DeletePvcAssetByIdAsync(Guid assetId, CancellationToken cancellationToken = default(CancellationToken))
    Task<PvcAsset> CreatePvcAssetAsync(PvcCreationRequest? body = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<PvcAsset> GetPvcAssetByIdAsync(Guid assetId, GetPvcAssetByIdOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<PvcAsset> UpdatePvcAssetByIdAsync(Guid assetId, PvcUpdateRequest? body = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<PvcHistoryResponse> GetPvcHistoryAsync(Guid assetId, int? offset = null, int? limit = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<PvcListResponse> ListPvcAssetsAsync(ListPvcAssetsOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))

interface IReportsClient
    IAsyncEnumerable<Report> EnumerateReportsAsync(ListReportsOptions? options = null, int? maxItems = null, CancellationToken cancellationToken = default(CancellationToken))
    Task DeleteReportByIdAsync(Guid reportId, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<ApiStream>> DownloadReportByIdWithResponseAsync(Guid reportId, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<AreReportsAvailableResponse>> AreReportsAvailableWithResponseAsync(CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<CountResponse>> CountReportsWithResponseAsync(IReadOnlyList<string>? filterBy = null, string? search = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<ListReportsResponse>> ListReportsWithResponseAsync(ListReportsOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<Report>> CreateReportWithResponseAsync(ReportRequestFields body, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<Report>> GetReportByIdWithResponseAsync(Guid reportId, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse> DeleteReportByIdWithResponseAsync(Guid reportId, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiStream> DownloadReportByIdAsync(Guid reportId, CancellationToken cancellationToken = default(CancellationToken))
    Task<AreReportsAvailableResponse> AreReportsAvailableAsync(CancellationToken cancellationToken = default(CancellationToken))
    Task<CountResponse> CountReportsAsync(IReadOnlyList<string>? filterBy = null, string? search = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ListReportsResponse> ListReportsAsync(ListReportsOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<Report> CreateReportAsync(ReportRequestFields body, CancellationToken cancellationToken = default(CancellationToken))
    Task<Report> GetReportByIdAsync(Guid reportId, CancellationToken cancellationToken = default(CancellationToken))

interface IRolesClient
    IAsyncEnumerable<RoleV1> EnumerateRolesV1Async(CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<IReadOnlyList<RoleV1>>> GetRolesV1WithResponseAsync(CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<RoleV1>> GetRoleV1WithResponseAsync(int roleIdPath, CancellationToken cancellationToken = default(CancellationToken))
    Task<IReadOnlyList<RoleV1>> GetRolesV1Async(CancellationToken cancellationToken = default(CancellationToken))
    Task<RoleV1> GetRoleV1Async(int roleIdPath, CancellationToken cancellationToken = default(CancellationToken))

interface IS3Client
    IAsyncEnumerable<S3Asset> EnumerateS3AssetsAsync(ListS3AssetsOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<HttpResponse>> DeleteS3AssetByIdWithResponseAsync(Guid assetId, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<S3Asset>> CreateS3AssetWithResponseAsync(S3CreationRequest? body = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<S3Asset>> GetS3AssetByIdWithResponseAsync(Guid assetId, GetS3AssetByIdOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<S3Asset>> UpdateS3AssetByIdWithResponseAsync(Guid assetId, S3UpdateRequest? body = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<S3ListResponse>> ListS3AssetsWithResponseAsync(ListS3AssetsOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<HttpResponse> DeleteS3AssetByIdAsync(Guid assetId, CancellationToken cancellationToken = default(CancellationToken))
    Task<S3Asset> CreateS3AssetAsync(S3CreationRequest? body = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<S3Asset> GetS3AssetByIdAsync(Guid assetId, GetS3AssetByIdOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<S3Asset> UpdateS3AssetByIdAsync(Guid assetId, S3UpdateRequest? body = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<S3ListResponse> ListS3AssetsAsync(ListS3AssetsOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))

interface ISecretClient
    IAsyncEnumerable<SecretAsset> EnumerateSecretAssetsAsync(ListSecretAssetsOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<HttpResponse>> DeleteSecretAssetByIdWithResponseAsync(Guid assetId, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<SecretAsset>> CreateSecretAssetWithResponseAsync(SecretAssetCreationRequest? body = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<SecretAsset>> GetSecretAssetByIdWithResponseAsync(Guid assetId, GetSecretAssetByIdOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<SecretAsset>> UpdateSecretAssetByIdWithResponseAsync(Guid assetId, SecretAssetUpdateRequest? body = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<SecretAssetListResponse>> ListSecretAssetsWithResponseAsync(ListSecretAssetsOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<HttpResponse> DeleteSecretAssetByIdAsync(Guid assetId, CancellationToken cancellationToken = default(CancellationToken))
    Task<SecretAsset> CreateSecretAssetAsync(SecretAssetCreationRequest? body = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<SecretAsset> GetSecretAssetByIdAsync(Guid assetId, GetSecretAssetByIdOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<SecretAsset> UpdateSecretAssetByIdAsync(Guid assetId, SecretAssetUpdateRequest? body = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<SecretAssetListResponse> ListSecretAssetsAsync(ListSecretAssetsOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))

interface IServiceAccountsClient
    IAsyncEnumerable<ServiceAccount> EnumerateServiceAccountsAsync(CancellationToken cancellationToken = default(CancellationToken))
    Task DeleteServiceAccountByIdAsync(string serviceAccountId, CancellationToken cancellationToken = default(CancellationToken))
    Task UpdateServiceAccountByIdAsync(string serviceAccountId, ServiceAccountPatchRequest? body = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<IReadOnlyList<ServiceAccount>>> GetServiceAccountsWithResponseAsync(CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<RegenerateServiceAccountSecretResponse>> RegenerateServiceAccountSecretWithResponseAsync(string serviceAccountId, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<ServiceAccount>> GetServiceAccountByIdWithResponseAsync(string serviceAccountId, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<ServiceAccountPostResponse>> CreateServiceAccountWithResponseAsync(ServiceAccountCreationRequest body, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse> DeleteServiceAccountByIdWithResponseAsync(string serviceAccountId, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse> UpdateServiceAccountByIdWithResponseAsync(string serviceAccountId, ServiceAccountPatchRequest? body = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<IReadOnlyList<ServiceAccount>> GetServiceAccountsAsync(CancellationToken cancellationToken = default(CancellationToken))
    Task<RegenerateServiceAccountSecretResponse> RegenerateServiceAccountSecretAsync(string serviceAccountId, CancellationToken cancellationToken = default(CancellationToken))
    Task<ServiceAccount> GetServiceAccountByIdAsync(string serviceAccountId, CancellationToken cancellationToken = default(CancellationToken))
    Task<ServiceAccountPostResponse> CreateServiceAccountAsync(ServiceAccountCreationRequest body, CancellationToken cancellationToken = default(CancellationToken))

interface ISettingsClient
    Task UpdateSecuritySettingByKeyAsync(SettingsKeyEnum key, UpdateSecuritySettingByKeyRequest body, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<IReadOnlyDictionary<string, JsonElement>>> GetSecuritySettingByKeyWithResponseAsync(SettingsKeyEnum key, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<SettingsGetResponse>> GetSecuritySettingsWithResponseAsync(CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse> UpdateSecuritySettingByKeyWithResponseAsync(SettingsKeyEnum key, UpdateSecuritySettingByKeyRequest body, CancellationToken cancellationToken = default(CancellationToken))
    Task<IReadOnlyDictionary<string, JsonElement>> GetSecuritySettingByKeyAsync(SettingsKeyEnum key, CancellationToken cancellationToken = default(CancellationToken))
    Task<SettingsGetResponse> GetSecuritySettingsAsync(CancellationToken cancellationToken = default(CancellationToken))

interface ITenantClient
    IAsyncEnumerable<Setting> EnumerateTenantSettingsAsync(CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<IReadOnlyList<Setting>>> GetTenantSettingsWithResponseAsync(CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<TenantSettingCreationResponse>> UpdateTenantSettingWithResponseAsync(TenantSettingCreationRequest? body = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<bool>> GetTenantSettingsByKeyWithResponseAsync(string settingKey, CancellationToken cancellationToken = default(CancellationToken))
    Task<IReadOnlyList<Setting>> GetTenantSettingsAsync(CancellationToken cancellationToken = default(CancellationToken))
    Task<TenantSettingCreationResponse> UpdateTenantSettingAsync(TenantSettingCreationRequest? body = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<bool> GetTenantSettingsByKeyAsync(string settingKey, CancellationToken cancellationToken = default(CancellationToken))

interface ITokensClient
    Task<ApiResponse<OAuth2TokenResponse>> GrantTokenV2WithResponseAsync(GrantTokenV2Request body, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<TokenResponse>> GrantTokenWithResponseAsync(TokenRequest? body = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<OAuth2TokenResponse> GrantTokenV2Async(GrantTokenV2Request body, CancellationToken cancellationToken = default(CancellationToken))
    Task<TokenResponse> GrantTokenAsync(TokenRequest? body = null, CancellationToken cancellationToken = default(CancellationToken))

interface ITrainingsClient
    Task<ApiResponse<HttpResponse>> DeleteTrainingWithResponseAsync(Guid workloadId, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<HttpResponse>> ResumeTrainingWithResponseAsync(Guid workloadId, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<HttpResponse>> SuspendTrainingWithResponseAsync(Guid workloadId, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<Training1>> CreateTraining1WithResponseAsync(TrainingCreationRequest? body = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<Training1>> GetTrainingWithResponseAsync(Guid workloadId, CancellationToken cancellationToken = default(CancellationToken))
    Task<HttpResponse> DeleteTrainingAsync(Guid workloadId, CancellationToken cancellationToken = default(CancellationToken))
    Task<HttpResponse> ResumeTrainingAsync(Guid workloadId, CancellationToken cancellationToken = default(CancellationToken))
    Task<HttpResponse> SuspendTrainingAsync(Guid workloadId, CancellationToken cancellationToken = default(CancellationToken))
    Task<Training1> CreateTraining1Async(TrainingCreationRequest? body = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<Training1> GetTrainingAsync(Guid workloadId, CancellationToken cancellationToken = default(CancellationToken))

interface IUsersClient
    IAsyncEnumerable<User2> EnumerateUsersAsync(GetUsersOptions? options = null, int? maxItems = null, CancellationToken cancellationToken = default(CancellationToken))
    Task DeleteUserByIdAsync(string userId, CancellationToken cancellationToken = default(CancellationToken))
    Task LogoutUserAsync(string userId, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<ChangeUserPasswordResponse>> ChangeUserPasswordWithResponseAsync(UserChangePasswordRequest body, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<CountUsersResponse>> CountUsersWithResponseAsync(IReadOnlyList<string>? filterBy = null, string? search = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<IReadOnlyList<User2>>> GetUsersWithResponseAsync(GetUsersOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<ResetUserPasswordResponse>> ResetUserPasswordWithResponseAsync(string userId, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<User2>> GetUserByIdWithResponseAsync(string userId, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<UserPostResponse>> CreateUserWithResponseAsync(UserCreationRequest1 body, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse> DeleteUserByIdWithResponseAsync(string userId, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse> LogoutUserWithResponseAsync(string userId, CancellationToken cancellationToken = default(CancellationToken))
    Task<ChangeUserPasswordResponse> ChangeUserPasswordAsync(UserChangePasswordRequest body, CancellationToken cancellationToken = default(CancellationToken))
    Task<CountUsersResponse> CountUsersAsync(IReadOnlyList<string>? filterBy = null, string? search = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<IReadOnlyList<User2>> GetUsersAsync(GetUsersOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ResetUserPasswordResponse> ResetUserPasswordAsync(string userId, CancellationToken cancellationToken = default(CancellationToken))
    Task<User2> GetUserByIdAsync(string userId, CancellationToken cancellationToken = default(CancellationToken))
    Task<UserPostResponse> CreateUserAsync(UserCreationRequest1 body, CancellationToken cancellationToken = default(CancellationToken))

interface IWorkloadsBatchClient
    Task<ApiResponse<BatchResponse>> BatchWorkloadsWithResponseAsync(WorkloadBatch? body = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<BatchResponse> BatchWorkloadsAsync(WorkloadBatch? body = null, CancellationToken cancellationToken = default(CancellationToken))

interface IWorkloadsClient
    IAsyncEnumerable<Workload> EnumerateWorkloadsAsync(GetWorkloadsOptions? options = null, int? maxItems = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<ApiStream>> GetWorkloadMetricsAsCsvWithResponseAsync(Guid workloadId, IReadOnlyList<WorkloadMetricType> metricType, DateTimeOffset start, DateTimeOffset end, int? numberOfSamples = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<ApiStream>> GetWorkloadsTelemetryAsCsvWithResponseAsync(WorkloadTelemetryType telemetryType, GetWorkloadsTelemetryOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<CountWorkloadsResponse>> CountWorkloadsWithResponseAsync(bool? deleted = null, IReadOnlyList<string>? filterBy = null, string? search = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<GetWorkloadsResponse>> GetWorkloadsWithResponseAsync(GetWorkloadsOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<MetricsCompositeResponse>> GetWorkloadMetricsWithResponseAsync(Guid workloadId, IReadOnlyList<WorkloadMetricType> metricType, DateTimeOffset start, DateTimeOffset end, int? numberOfSamples = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<TelemetryResponse>> GetWorkloadsTelemetryWithResponseAsync(WorkloadTelemetryType telemetryType, GetWorkloadsTelemetryOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<WorkloadDetailed>> GetWorkloadWithResponseAsync(Guid workloadId, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiStream> GetWorkloadMetricsAsCsvAsync(Guid workloadId, IReadOnlyList<WorkloadMetricType> metricType, DateTimeOffset start, DateTimeOffset end, int? numberOfSamples = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiStream> GetWorkloadsTelemetryAsCsvAsync(WorkloadTelemetryType telemetryType, GetWorkloadsTelemetryOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<CountWorkloadsResponse> CountWorkloadsAsync(bool? deleted = null, IReadOnlyList<string>? filterBy = null, string? search = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<GetWorkloadsResponse> GetWorkloadsAsync(GetWorkloadsOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<MetricsCompositeResponse> GetWorkloadMetricsAsync(Guid workloadId, IReadOnlyList<WorkloadMetricType> metricType, DateTimeOffset start, DateTimeOffset end, int? numberOfSamples = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<TelemetryResponse> GetWorkloadsTelemetryAsync(WorkloadTelemetryType telemetryType, GetWorkloadsTelemetryOptions? options = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<WorkloadDetailed> GetWorkloadAsync(Guid workloadId, CancellationToken cancellationToken = default(CancellationToken))

interface IWorkloadsV2Client
    Task<ApiResponse<WorkloadV2>> CreateWorkloadV2WithResponseAsync(WorkloadV2CreateRequest body, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<WorkloadV2>> DeleteWorkloadV2WithResponseAsync(Guid workloadV2Id, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<WorkloadV2>> UpdateWorkloadV2WithResponseAsync(Guid workloadV2Id, WorkloadV2UpdateRequest body, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<WorkloadV2GetResponse>> GetWorkloadV2ByIdWithResponseAsync(Guid workloadV2Id, CancellationToken cancellationToken = default(CancellationToken))
    Task<WorkloadV2> CreateWorkloadV2Async(WorkloadV2CreateRequest body, CancellationToken cancellationToken = default(CancellationToken))
    Task<WorkloadV2> DeleteWorkloadV2Async(Guid workloadV2Id, CancellationToken cancellationToken = default(CancellationToken))
    Task<WorkloadV2> UpdateWorkloadV2Async(Guid workloadV2Id, WorkloadV2UpdateRequest body, CancellationToken cancellationToken = default(CancellationToken))
    Task<WorkloadV2GetResponse> GetWorkloadV2ByIdAsync(Guid workloadV2Id, CancellationToken cancellationToken = default(CancellationToken))

interface IWorkspacesClient
    Task<ApiResponse<HttpResponse>> DeleteWorkspaceWithResponseAsync(Guid workloadId, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<HttpResponse>> ResumeWorkspaceWithResponseAsync(Guid workloadId, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<HttpResponse>> SuspendWorkspaceWithResponseAsync(Guid workloadId, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<Workspace1>> CreateWorkspace1WithResponseAsync(WorkspaceCreationRequest? body = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<ApiResponse<Workspace1>> GetWorkspaceWithResponseAsync(Guid workloadId, CancellationToken cancellationToken = default(CancellationToken))
    Task<HttpResponse> DeleteWorkspaceAsync(Guid workloadId, CancellationToken cancellationToken = default(CancellationToken))
    Task<HttpResponse> ResumeWorkspaceAsync(Guid workloadId, CancellationToken cancellationToken = default(CancellationToken))
    Task<HttpResponse> SuspendWorkspaceAsync(Guid workloadId, CancellationToken cancellationToken = default(CancellationToken))
    Task<Workspace1> CreateWorkspace1Async(WorkspaceCreationRequest? body = null, CancellationToken cancellationToken = default(CancellationToken))
    Task<Workspace1> GetWorkspaceAsync(Guid workloadId, CancellationToken cancellationToken = default(CancellationToken))

class AccessKey
class AccessKey1
class AccessKeyAdministration
class AccessKeyCreationRequest
class AccessKeyCreationRequest1
class AccessKeyCreationSpec
class AccessKeyListResponse
class AccessKeyPostResponse
class AccessKeySpec
class AccessKeyUpdateRequest
class AccessKeys
class AccessKeysAdministration
class AccessRule
class AccessRuleById
class AccessRuleCreationFields
class AccessRuleDeletionBatchResponse
class AccessRuleDeletionBatchResponseFailureItem
enum AccessRulePhase
class AccessRuleScopesItem
class AccessRuleStatusResponse
class AccessRuleSubjectsItem
enum AccessRulesBatchAction
class AccessRulesBatchCreateFields
class AccessRulesBatchCreateFieldsPayload
class AccessRulesBatchCreateResponse
class AccessRulesBatchCreateResponseFailedItem
class AccessRulesBatchFields
enum AccessRulesSortFilterFields
enum Action1
enum ActionModel
class ActionsSupport
class AggregatedResources
class AggregatedResourcesMemory
class AggregatedResourcesNodePool
class AllocatedResources
class Annotation
class AreReportsAvailableResponse
class AssetClusterStatusInfo
class AssetClusterStatusIssue
enum AssetClusterStatusIssueEnum
class AssetCreationRequest
class AssetDatasourceRef
enum AssetKind
class AssetMeta
class AssetPhaseUpdate
class AssetRef
enum AssetSyncStatusEnum
class AssetUpdatableFields
class AssetUsageInfo
class AssetsUsageRef
class AuditLog
enum AuditLogAction
enum AuditLogHttpMethod
enum AuditLogResult
enum AuditLogSort
enum AuditLogSubjectType
enum AuthorizationType
class AutoRedirectSsoSetting
class AutoScaling
class BatchResponse
class BatchResponseFailureItem
class BrowserSessionTimeoutSetting
enum Capability
class ChangeUserPasswordResponse
class ClaimInfo
enum CleanPodPolicy
class ClusterCreationRequest
class ClusterDependenciesStatus
class ClusterDependencyStatus
class ClusterDisplayedStatus
class ClusterInfo1
class ClusterInstallationInfoResponse
enum ClusterMetricsGroupBy
class ClusterReportedConfig
class ClusterReportedStatusConditionsItem
enum ClusterReportedStatusConditionsItemStatus
class ClusterReportedStatusOperandsValue
class ClusterReportedStatusPlatform
enum ClusterReportedStatusPlatformType
class ClusterResourceInfo
enum ClusterState
class ClusterUpdateRequest
class ComplianceInfo
class ComplianceInfoReason
class ComplianceIssuesV2ComplianceIssuesItem
enum ComplyToReplicaType
enum ComplyToWorkloadType
class ComputeAsset
class ComputeAssetSpec
class ComputeCreationRequest
class ComputeListResponse
class ComputeUpdateRequest
class Condition1
class ConfigMap
class ConfigMapAsset
class ConfigMapCreationRequest
class ConfigMapInstance
class ConfigMapListResponse
class ConfigMapUpdateRequest
class Connection
class Connection1
enum Connection1AuthorizationType
class Container1
class CountAccessRulesResponse
class CountMeAccessRulesResponse
class CountNodepoolsResponse
class CountNodesResponse
class CountPodsResponse
class CountResponse
class CountTenantNodesResponse
class CountUsersResponse
class CountWorkloadsResponse
class CredentialUpdatableFields
class CredentialsListResponse
class CredentialsListResponseAssetSpec
class CredentialsListResponseEntry
class DataSourceOverrides
class DataVolumeInstance
class Datasource
class DatasourceListResponse
class DatasourceListResponseAssetSpec
class DatasourceListResponseEntry
class DeleteK8sClusterResponse
class Department
class DepartmentCreationRequest
enum DepartmentFilterSortFields
class DepartmentForList
class DepartmentForListStatus
class DepartmentProjectChild
class DepartmentProjectParent
class DepartmentStatus
class DepartmentUpdateRequest
class DeservedResource
enum DesiredPhase
class DisplayedCluster
class DistributedCreationRequest
enum DistributedFramework
class DistributedSpecSpec
class DistributedSpecSpecCompute
class DistributedSpecSpecSecurity
class DistributedSpecSpecStorage
class DistributedWorkload
class DockerRegistry
class DockerRegistryCreationRequest
class DockerRegistryCreationSpec
class DockerRegistryListResponse
class DockerRegistrySpec
class DockerRegistryUpdateRequest
enum DownloadAuditLogsFileType
class EmptyDirInstance
class EnvironmentAsset
class EnvironmentAssetRef
class EnvironmentAssetSpec
class EnvironmentCreationRequest
class EnvironmentListResponse
class EnvironmentModel
class EnvironmentUpdateRequest
class EnvironmentVariable
class EnvironmentVariableConfigMap
class EnvironmentVariableCredential
class EnvironmentVariableOfAsset
class EnvironmentVariablePodFieldReference
class EnvironmentVariableSecret
class EnvironmentVariableUserCredential
class Error
class Error1
class Event1
class Event2
enum EventsSort
class ExposedUrl
class ExtendedResource
class ExternalToolInfo
enum ExternalToolType
class ExternalUrlInfo
class GenericSecret
class GenericSecretCreationRequest
class GenericSecretCreationSpec
class GenericSecretListResponse
class GenericSecretSpec
class GenericSecretUpdateRequest
class GetAccessRulesOptions
class GetAccessRulesResponse
class GetAuditLogsOptions
class GetAuditLogsResponse
class GetComputeAssetByIdOptions
class GetConfigMapAssetByIdOptions
class GetDepartmentsOptions
class GetDepartmentsResponse
class GetDepartmentsTelemetryOptions
class GetEnvironmentAssetByIdOptions
class GetGitAssetByIdOptions
class GetHostPathByIdOptions
enum GetInstallFileCloud
enum GetInstallFileFormat
class GetNfsAssetByIdOptions
class GetNodepoolsOptions
class GetNodepoolsResponse
class GetPermittedScopesRequest
enum GetPermittedScopesRequestAction
class GetProjectsOptions
class GetProjectsResponse
class GetProjectsTelemetryOptions
class GetPvcAssetByIdOptions
class GetRevisionEventsResponse
class GetRevisionHistoryResponse
class GetRevisionPodsResponse
class GetS3AssetByIdOptions
class GetSecretAssetByIdOptions
class GetTenantNodesOptions
class GetUsersOptions
class GetWorkloadEventsResponse
class GetWorkloadHistoryResponse
class GetWorkloadPodsOptions
class GetWorkloadPodsResponse
class GetWorkloadsOptions
class GetWorkloadsResponse
class GetWorkloadsTelemetryOptions
class GitAsset
class GitAssetSpec
enum GitAuthenticationMethod
class GitCreationRequest
class GitInstance
class GitListResponse
class GitSecretRef
class GitUpdateRequest
class GpuInfo
enum GpuRequestType
class GpuResourceOptimization
class GrantTokenV2Request
enum GrantTokenV2RequestGrantType
class GroupedMeasurementGroup
class GroupedMeasurementResponse
class GroupedMeasurementResponseValuesItem
class GroupedMetricsResponse
class Gvk
class HistogramSeries
class HistogramValue
class HistoryRecord
class HistoryRecord1
class HistoryRecord1Spec
class HistoryRecordMeta
class HistoryRecordSpec
enum HistoryRecordType
class HostPath
class HostPathAsset
class HostPathCreationRequest
class HostPathInstance
class HostPathListResponse
enum HostPathMountPropagation
class HostPathUpdateRequest
class HttpResponse
enum ImagePullPolicy
class ImagePullSecret
class Inference1
class InferenceCreationRequest
enum InferencePodMetricType
class InferenceSpecSpec
class InferenceSpecSpecCompute
class InferenceSpecSpecSecurity
class InferenceSpecSpecStorage
class InferenceUpdateSpec
class InferenceUpdateSpecSpec
class InferenceUpdateSpecSpecCompute
enum InferenceWorkloadMetricType
enum InternalConnectionType
class InternalToolInfo
enum InternalToolType
class InvolvedObject
class K8sCluster
class K8sDepartment
class K8sDepartmentView
class K8sDepartmentViewProjectsItem
class K8sNodeAffinityType
enum K8sNodeAffinityTypeAffinityType
class K8sNodeAffinityTypeSelectedTypesItem
class K8sProject
class K8sProjectNodeAffinity
class K8sProjectPermissions
class K8sUser
enum K8sUserRolesItem
class KeyValuePairModel
class KubernetesPermissions
class Label
class ListAccessKeysOptions
class ListComputeAssetsOptions
class ListConfigMapAssetsOptions
class ListCredentialsAssetsOptions
class ListDatasourceAssetsOptions
class ListDockerRegistriesOptions
class ListEnvironmentAssetsOptions
class ListGenericSecretOptions
class ListGitAssetsOptions
class ListHostPathAssetsOptions
class ListNfsAssetsOptions
class ListNgcApiKeyOptions
class ListPasswordsOptions
class ListPodsOptions
class ListPodsResponse
class ListPvcAssetsOptions
class ListReportsOptions
class ListReportsResponse
class ListS3AssetsOptions
class ListSecretAssetsOptions
class LogoutRedirectUriSetting
class MasterSpec
class MasterSpecCompute
class MasterSpecSecurity
class MasterSpecStorage
class MatchExpression
enum MatchExpressionOperator
class MeAccessRule
class MeAccessRulesResponse
class MeAccessRulesResponseAccessRules
class MeasurementResponse
class MeasurementResponseValuesItem
class MetricsCompositeResponse
class MetricsResponse
enum MetricsType
enum MpiLauncherCreationPolicy
class Nfs
class NfsAsset
class NfsCreationRequest
class NfsInstance
class NfsListResponse
class NfsUpdateRequest
class NgcApiKey
class NgcApiKeyCreationRequest
class NgcApiKeyCreationSpec
class NgcApiKeyListResponse
class NgcApiKeySpec
class NgcApiKeyUpdateRequest
class Node
class NodeAffinityRequired
enum NodeFilterSortFields
enum NodeInfoStatus
enum NodeMetricType
class NodePortInfo
class NodeSelectorTerm
class NodeStatusConditionDetails
class NodeTaint
enum NodeTaintEffect
enum NodeTelemetryType
class NodeTypesPerWorkload
class Nodepool
class NodepoolConditionDetails
enum NodepoolConditionDetailsStatus
class NodepoolCreateFields
class NodepoolCreateFieldsPlacementStrategy
class NodepoolCreateResponseFieldsPlacementStrategy
enum NodepoolGpuNetworkAccelerationDetection
enum NodepoolPhase
enum NodepoolSortFilterFields
class NodepoolSyncFieldsStatus
class NodepoolSyncUpdateFieldsPlacementStrategy
class NodepoolUpdateFields
class NodepoolUpdateFieldsPlacementStrategy
class Nodes
class OAuth2Error
enum OAuth2ErrorError
class OAuth2TokenResponse
enum OrgType
enum OrgUnitMetricType
enum OrgUnitTelemetryType
class OvertimeData
class OvertimeRangeData
class Password
class PasswordCreationRequest
class PasswordCreationSpec
class PasswordListResponse
class PasswordSpec
class PasswordUpdateRequest
class PendingSchedulingMessage
class Permission
class PermittedScopes
class PermittedScopesActions
enum Phase
enum PhaseReason
class PhaseUpdate
enum PlacementStrategy
class Pod1
class PodAffinity
enum PodAffinityType
enum PodMetricType
class PodNodeAffinity
class PodNodeAffinityPreferred
class PodNodeAffinityRequired
class PodPreferredNodeSelectorTerm
class PodRequestResources
class PodToleration
enum PodVerbosity
enum PodsSort
enum PolicyRuleEnum
class Port
enum PortServiceType
enum Preemptibility
class Probe
class ProbeHandler
class ProbeHandlerHttpGet
enum ProbeHandlerScheme
class Probes
class Project
class ProjectCreationRequest
class ProjectEffective
enum ProjectFilterSortFields
enum ProjectPhase
class ProjectStatus
class ProjectUpdateRequest
class Pvc
class PvcAccessModes
class PvcAddedAttrValue
class PvcAsset
class PvcCreationRequest
class PvcFieldsUpdatable
class PvcHistoryResponse
class PvcInstance
class PvcListResponse
class PvcUpdateRequest
enum PvcVolumeMode
enum QueryVerbosity
class QuotaStatus
class QuotaStatusNodePool
class QuotaStatusResource
class RegenerateAccessKeySecretResponse
class RegenerateServiceAccountSecretResponse
class RelatedUrl
enum ReplicaType
class Report
enum ReportFilterAndSortFields
enum ReportGroupByOptions
class ReportRequestFields
enum ReportStatus
class RequestResourceCores
class RequestResourceQuantity
class RequestedPods
class ResetUserPasswordResponse
enum ResourceType
enum ResourceTypeGroupId
class Resources
class ResourcesCpu
class ResourcesGpu
class ResourcesMemory
class ResourcesNodePool
class ResourcesNullable
class ResourcesNullableCpu
class ResourcesNullableGpu
class ResourcesNullableMemory
class ResourcesNullableNodePool
enum RestartPolicy
class RoleV1
class S3Asset
class S3AssetSpec
class S3CreationRequest
class S3Instance
class S3ListResponse
class S3UpdateRequest
class SchedulingConfiguration
class SchedulingConfigurationPlacementStrategy
class SchedulingRules
enum Scope
enum ScopeType
enum SeccompProfileType
class SecretAsset
class SecretAssetCreationRequest
class SecretAssetListResponse
class SecretAssetSpec
class SecretAssetUpdateRequest
class SecretInstance2
class ServiceAccount
class ServiceAccountCreationRequest
class ServiceAccountPatchRequest
class ServiceAccountPostResponse
class ServingConfiguration
class ServingPort
enum ServingPortAccessAuthorizationTypeEnum
class ServingPortInfo
enum ServingPortInfoProtocol
enum ServingPortProtocol
class Setting
class SettingsGetResponse
enum SettingsKeyEnum
enum SortOrder
enum Source
enum SourceApi
enum SubjectType
class SubmissionErrorV2
enum TelemetryGroupBy1Item
enum TelemetryGroupByDepartmentItem
enum TelemetryGroupByItem
enum TelemetryGroupByProjectItem
class TelemetryResponse
class TelemetryResponseValuesItem
class TelemetryResponseValuesItemGroupsItem
class TenantSettingCreationRequest
class TenantSettingCreationResponse
class TokenRequest
enum TokenRequestGrantTypeEnum
class TokenResponse
class Toleration
enum TolerationEffect
enum TolerationOperator
enum ToolType
class TotalResources
class Training1
class TrainingCreationRequest
class TrainingSpecSpec
class TrainingSpecSpecCompute
class TrainingSpecSpecSecurity
class TrainingSpecSpecStorage
enum UidGidSource
enum Units
class UpdateK8sDepartmentRequest
union UpdateSecuritySettingByKeyRequest
class UsageTimesInfo
class User2
class UserChangePasswordRequest
class UserCreationRequest1
class UserPostResponse
enum UsersFilterSortFields
enum Verbosity
class Workload
class WorkloadAllocatedResources
class WorkloadBatch
class WorkloadChildrenIdsItem
enum WorkloadDesiredPhase
class WorkloadDetailed
enum WorkloadMetricType
class WorkloadRefAndStatus
class WorkloadRequestResources
class WorkloadSupportedTypes
enum WorkloadSupportedTypesDistFramework
enum WorkloadTelemetryType
class WorkloadTopology
class WorkloadV2
class WorkloadV2CreateRequest
class WorkloadV2GetResponse
class WorkloadV2Metadata
class WorkloadV2MetadataCreateParams
class WorkloadV2MetadataUpdateParams
class WorkloadV2SyncInfo
enum WorkloadV2SyncStatus
class WorkloadV2UpdateRequest
class WorkloadsExtendedResource
enum WorkloadsSort
class Workspace1
class WorkspaceCreationRequest
class WorkspaceSpecSpec
class WorkspaceSpecSpecCompute
class WorkspaceSpecSpecSecurity
class WorkspaceSpecSpecStorage
